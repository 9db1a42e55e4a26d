/** Why a value of a rule is refused; the view can translate it. */
export type ProblemReason =
  | 'not-json'
  | 'too-large'
  | 'too-many'
  | 'too-few'
  | 'too-long'
  | 'wrong-type'
  | 'unknown-field'
  | 'missing-field'
  | 'forbidden-name'
  | 'too-heavy'
  | 'name-taken'
  | 'bad-value';

/** One thing that is wrong with a rule. */
export interface RuleProblem {
  /** Where: `rules[3].remove[0]`; '' for all of it. */
  readonly path: string;
  readonly reason: ProblemReason;
  /** What was expected, or the name that is wrong; for people. */
  readonly detail: string;
}

/** Reads a value of a file: gives it back as it may be used, or tells what is wrong and gives `undefined`. */
export type Read<Value> = (value: unknown, path: string, problems: RuleProblem[]) => Value | undefined;

/** Names that would reach the prototypes of objects. */
const FORBIDDEN_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];
/** Names from files are cut in messages, in UTF-16 code units. */
const MAX_SHOWN = 40;

/** What is wrong with a text, if anything. */
export type CheckText = (text: string) => Pick<RuleProblem, 'reason' | 'detail'> | undefined;

/** Reads a text, not empty. */
export function text(max: number, check: CheckText): Read<string> {
  return (value, path, problems) => {
    if (typeof value !== 'string') return refuse(problems, path, 'wrong-type', `a text is expected, not ${kindOf(value)}`);
    if (value.trim() === '') return refuse(problems, path, 'bad-value', 'the text is empty');
    if (value.length > max) return refuse(problems, path, 'too-long', `${value.length} characters of at most ${max}`);
    const problem = check(value);
    return problem ? refuse(problems, path, problem.reason, problem.detail) : value;
  };
}

/** Reads a list of at least one. */
export function list<Value>(item: Read<Value>, max: number): Read<readonly Value[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return refuse(problems, path, 'wrong-type', `a list is expected, not ${kindOf(value)}`);
    if (value.length === 0) return refuse(problems, path, 'too-few', 'the list is empty');
    if (value.length > max) return refuse(problems, path, 'too-many', `${value.length} entries of at most ${max}`);
    const before = problems.length;
    const read = Array.from(value, (one, index) => item(one, `${path}[${index}]`, problems));
    return problems.length > before ? undefined : (read as Value[]);
  };
}

/** Reads a text by one reader and a list by another. */
export function textOrList<One, Many>(one: Read<One>, many: Read<Many>): Read<One | Many> {
  return (value, path, problems) => (Array.isArray(value) ? many(value, path, problems) : one(value, path, problems));
}

/** Reads an object of the named fields and no others; what comes back shares nothing with what was given. */
export function fields<Value extends object>(
  readers: { readonly [Name in keyof Value]-?: Read<Exclude<Value[Name], undefined>> },
  required: readonly (keyof Value & string)[],
): Read<Value> {
  return (value, path, problems) => {
    if (!isPlainObject(value)) return refuse(problems, path, 'wrong-type', `an object is expected, not ${kindOf(value)}`);
    const before = problems.length;
    const at = (name: string) => (path ? `${path}.${name}` : name);
    const read: [string, unknown][] = [];
    for (const name of Object.keys(value)) {
      const shown = name.slice(0, MAX_SHOWN);
      if (FORBIDDEN_NAMES.includes(name)) refuse(problems, at(shown), 'forbidden-name', `no field may be named ${shown}`);
      else if (!Object.hasOwn(readers, name)) refuse(problems, at(shown), 'unknown-field', `there is no field ${shown}`);
      else read.push([name, readers[name as keyof Value](value[name], at(name), problems)]);
    }
    for (const name of required) if (!Object.hasOwn(value, name)) refuse(problems, at(name), 'missing-field', `${name} is missing`);
    return problems.length > before ? undefined : (Object.fromEntries(read) as Value);
  };
}

/** Notes what is wrong. */
export function refuse(problems: RuleProblem[], path: string, reason: ProblemReason, detail: string): undefined {
  problems.push({ path, reason, detail });
}

/** As JSON makes them: what has another prototype comes from no file. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const type = typeof value;
  return { object: 'an object', undefined: 'nothing', string: 'a text' }[type as string] ?? `a ${type}`;
}
