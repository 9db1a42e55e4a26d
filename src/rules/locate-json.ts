/** Where a text stops being JSON. */
export interface JsonBreak {
  /** In UTF-16 code units; the length of the text where it ends too early. */
  readonly offset: number;
  /** What could stand there. */
  readonly expected: string;
}

/** Where the values of a JSON text stand. */
export interface LocatedJson {
  /** By path, as problems name them: `remove[2]`. Of an object's fields it is the place of the name. In UTF-16 code units. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Names that stand twice in one object: JSON takes the last. */
  readonly repeated: readonly string[];
  readonly broken?: JsonBreak;
}

/** Deeper nesting is nothing that a rule could be. */
const MAX_DEPTH = 64;
/** Names are cut in paths as `parseRule` cuts them, in UTF-16 code units. */
const MAX_NAME = 40;

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Finds where every value of a JSON text stands, up to where it breaks. Browsers tell that place each in their own words, or not
 * at all, and none tells where a value stood.
 * @param root - the path of the whole: '' for a rule, `rules` for a list
 * @example locateJson('{\n"remove": [".a", 7]}', '').offsets.get('remove[1]') // 20
 */
export function locateJson(text: string, root: string): LocatedJson {
  const scan = new JsonScan(text);
  scan.readWhole(root);
  const { offsets, repeated, broken } = scan;
  return broken ? { offsets, repeated, broken } : { offsets, repeated };
}

/** The place of a path, or of what is around it, where the path itself is missing. */
export function offsetOf({ offsets }: Pick<LocatedJson, 'offsets'>, path: string): number {
  for (let known = path; known !== ''; known = known.replace(/(?:\.?[^.[\]]*|\[\d+\])$/, '')) {
    const offset = offsets.get(known);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

/** The line of a place, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}

class JsonScan {
  readonly offsets = new Map<string, number>();
  readonly repeated: string[] = [];
  broken: JsonBreak | undefined;
  #at = 0;

  constructor(private readonly text: string) {}

  readWhole(root: string): void {
    if (this.text.startsWith('\ufeff')) this.#at = 1;
    this.#skip(SPACE);
    this.offsets.set(root, this.#at);
    if (this.#value(root, 0) && this.#at < this.text.length) this.#break('the end');
  }

  /** Reads a value and the white space behind it; false where the text breaks. */
  #value(path: string, depth: number): boolean {
    if (depth > MAX_DEPTH) return this.#break('less nesting');
    const sign = this.text[this.#at];
    const isRead = sign === '{' ? this.#object(path, depth) : sign === '[' ? this.#list(path, depth) : this.#plain(sign);
    if (isRead) this.#skip(SPACE);
    return isRead;
  }

  #plain(sign: string | undefined): boolean {
    return sign === '"' ? this.#string() : this.#skip(LITERAL) || this.#break('a value');
  }

  #list(path: string, depth: number): boolean {
    let index = -1;
    return this.#entries(']', () => {
      index += 1;
      this.offsets.set(`${path}[${index}]`, this.#at);
      return this.#value(`${path}[${index}]`, depth + 1);
    });
  }

  #object(path: string, depth: number): boolean {
    const names = new Set<string>();
    return this.#entries('}', () => {
      const start = this.#at;
      if (this.text[start] !== '"') return this.#break('a name in "quotes"');
      if (!this.#string()) return false;
      const name = String(JSON.parse(this.text.slice(start, this.#at)));
      const own = `${path ? `${path}.` : ''}${name.slice(0, MAX_NAME)}`;
      if (names.has(name)) this.repeated.push(own);
      names.add(name);
      this.offsets.set(own, start);
      this.#skip(SPACE);
      return this.#take(':') ? this.#value(own, depth + 1) : this.#break(':');
    });
  }

  /** Reads what stands between brackets, with commas between. */
  #entries(end: ']' | '}', readOne: () => boolean): boolean {
    this.#take(this.text[this.#at] ?? '');
    if (this.#take(end, false)) return true;
    do if (!readOne()) return false;
    while (this.#take(','));
    return this.#take(end, false) || this.#break(`, or ${end}`);
  }

  #string(): boolean {
    for (this.#at += 1; this.#at < this.text.length; ) {
      const sign = this.text[this.#at] ?? '';
      if (sign < ' ') return this.#break('" before the line ends');
      if (sign === '\\') {
        if (!this.#skip(ESCAPE)) return this.#break('\\\\ for a backslash');
      } else {
        this.#at += 1;
        if (sign === '"') return true;
      }
    }
    return this.#break('"');
  }

  /** Takes a sign, and the white space behind it where more may follow. */
  #take(sign: string, withSpace = true): boolean {
    if (this.text[this.#at] !== sign) return false;
    this.#at += 1;
    if (withSpace) this.#skip(SPACE);
    return true;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.#at += found.length;
    return found !== '';
  }

  #break(expected: string): false {
    this.broken = { offset: this.#at, expected };
    return false;
  }
}
