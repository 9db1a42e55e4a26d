import { locateProblems } from '../check-rule-text';
import { lineAt, locateJson, offsetOf } from '../locate-json';
import { parseRuleFile } from '../parse-rules';
import { emptyNotes, type Imported, importedOf, leave, take } from './import-report';

/** Reads rules that Limpid wrote, or a person for it: one, or a list. They stay as they are. */
export function importOwn(_name: string, text: string): Imported {
  const { rules, problems } = parseRuleFile(text);
  const located = locateJson(
    text,
    text
      .trimStart()
      .replace(/^\ufeff/, '')
      .startsWith('[')
      ? 'rules'
      : 'rules[0]',
  );
  const notes = emptyNotes();
  for (const one of locateProblems(text, located, problems)) leave(notes, one.line, one.path || one.detail, 'rule-refused', one);
  const refused = new Set(problems.map(({ path }) => /^rules\[\d+\]/.exec(path)?.[0]));
  let index = 0;
  for (const { id } of rules) {
    while (refused.has(`rules[${index}]`)) index += 1;
    take(notes, lineAt(text, offsetOf(located, `rules[${index}]`)), id);
    index += 1;
  }
  return importedOf(rules, notes);
}
