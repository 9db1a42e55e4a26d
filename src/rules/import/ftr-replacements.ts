import type { FtrLine } from './ftr-lines';
import { leave, type Notes, take } from './import-report';
import type { RuleDraft } from './rule-draft';

/** A text to find and what to put in its place, each with the line it stands in. */
interface Replacement {
  readonly find: string;
  readonly replace: string;
  readonly lines: readonly FtrLine[];
}

/** Takes what shows lazy images; what else rewrites markup is left. */
export function takeReplacements(lines: readonly FtrLine[], draft: RuleDraft, notes: Notes): void {
  const replacements = pairLines(lines);
  if (!replacements) {
    for (const { line, what } of lines) leave(notes, line, what, 'unpaired');
    return;
  }
  for (const { find, replace, lines: own } of replacements) {
    const attribute = lazyAttribute(find, replace);
    for (const { line, what } of own) {
      if (attribute === undefined) leave(notes, line, what, 'replaces-markup');
      else take(notes, line, what);
    }
    if (attribute !== undefined) draft.lazy.push(lazyImages(attribute));
  }
}

/** Pictures whose address stands in this attribute. */
export function lazyImages(attribute: string): { place: string; attribute: string } {
  return { place: `img[${attribute}]`, attribute };
}

/** The nth text to find goes with the nth replacement; as FiveFilters does, none holds where their numbers differ. */
function pairLines(lines: readonly FtrLine[]): Replacement[] | undefined {
  const finds = lines.filter(({ name, argument }) => name === 'find_string' || argument !== undefined);
  const replaces = lines.filter(({ name }) => name === 'replace_string');
  if (finds.length !== replaces.length) return undefined;
  return finds.map((find, index) => {
    const replace = replaces[index] ?? find;
    return { find: find.argument ?? find.value, replace: replace.value, lines: find === replace ? [find] : [find, replace] };
  });
}

/**
 * The attribute that a replacement makes the address of pictures.
 * @example lazyAttribute('<img data-src=', '<img src=') // 'data-src'
 */
function lazyAttribute(find: string, replace: string): string | undefined {
  const [, before = '', name, after = ''] =
    /^(|<img\s{1,9}|[a-z]{1,20}="[^"<>]{0,80}"\s{1,9}|<img\s{1,9}[a-z]{1,20}="[^"<>]{0,80}"\s{1,9})([a-z][a-z0-9_-]{0,60})(=|="|=')$/i.exec(
      find.trim(),
    ) ?? [];
  if (name === undefined || !/^data-|^[a-z]+-src$|src$|original/i.test(name) || /srcset/i.test(name)) return undefined;
  const becomes = replace.trim();
  const kept = [before, before.replace(/^(<img\s+).*/s, '$1'), ''].some((start) => becomes === `${start}src${after}`);
  return kept && name.toLowerCase() !== 'src' ? name.toLowerCase() : undefined;
}
