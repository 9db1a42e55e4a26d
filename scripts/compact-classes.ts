import type { Plugin } from 'vite';
import { rangesOf } from './unicode-ranges';

/** What runs on a page for the first time at a person’s click; copies are written later, and exactly. */
const LAYERS = /\/src\/(?:core\/(?!format\/)|extraction\/|rules\/)/;

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly end?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** Modules of the build with the ranges of one property each; a call, because the minifier would write a constant in every place. */
const RANGES = 'virtual:unicode-ranges/';

/** Writes the Unicode properties of regular expressions out as ranges, which are ready in half the time: see docs/decisions/0009. */
export function compactClasses(): Plugin {
  return {
    name: 'compact-classes',
    resolveId: (id) => (id.startsWith(RANGES) ? id : null),
    load: (id) => (id.startsWith(RANGES) ? `export default [${JSON.stringify(rangesOf(id.slice(RANGES.length)))}].at(0);` : null),
    transform(code, id) {
      if (!LAYERS.test(id) || !code.includes('\\p{')) return null;
      const literals = regexLiterals(this.parse(code) as Node).toSorted((a, b) => (b.start ?? 0) - (a.start ?? 0));
      const used = new Set<string>();
      let output = code;
      for (const { start = 0, end = 0, regex } of literals) {
        if (regex && /\\[pP]\{/.test(regex.pattern)) output = output.slice(0, start) + constructorOf(regex, used) + output.slice(end);
      }
      const imports = [...used].map((property) => `import ${nameOf(property)} from '${RANGES}${property}';\n`);
      return { code: imports.join('') + output, map: null };
    },
  };
}

/** A call that makes the expression of a literal. */
function constructorOf({ pattern, flags }: { readonly pattern: string; readonly flags: string }, used: Set<string>): string {
  const marked = compactPattern(pattern, (property) => {
    used.add(property);
    return `\0${property}\0`;
  });
  const parts = marked.split('\0').map((part, index) => (index % 2 ? nameOf(part) : JSON.stringify(part)));
  return `new RegExp(${parts.join('+')},${JSON.stringify(flags)})`;
}

const nameOf = (property: string) => `$${property.replace(/\W/g, '_')}`;

function regexLiterals(node: Node): Node[] {
  if (node.regex) return [node];
  return Object.values(node).flatMap((value) => {
    if (Array.isArray(value)) return value.flatMap((child) => (isNode(child) ? regexLiterals(child) : []));
    return isNode(value) ? regexLiterals(value) : [];
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Writes \p{…} out, in brackets where it stands outside of any; \P{…} outside of brackets alone. */
export function compactPattern(pattern: string, toRanges: (property: string) => string = rangesOf): string {
  let isInClass = false;
  return pattern.replace(/\\([pP])\{([^}]*)\}|\\.|\[\^?|\]/gsu, (token, sign: string | undefined, property: string) => {
    if (token.startsWith('[')) {
      isInClass = true;
    } else if (token === ']') {
      isInClass = false;
    } else if (sign) {
      if (isInClass) return sign === 'p' ? toRanges(property) : token;
      return `[${sign === 'P' ? '^' : ''}${toRanges(property)}]`;
    }
    return token;
  });
}
