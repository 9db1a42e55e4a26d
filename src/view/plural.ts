import type { MessageKey } from '../core/message-key';
import type { Translate } from './translation';

/** A number in the language of the user interface. */
export function formatNumber(value: number, t: Translate): string {
  return numberFormat(t('ui_language')).format(value);
}

const numberFormat = remembered((language) => new Intl.NumberFormat(language));
const pluralRules = remembered((language) => new Intl.PluralRules(language));

/** Makes what takes long to make once a language. */
function remembered<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/**
 * Gives a message that counts, in the form that its number asks for.
 *
 * Languages have one to six forms, so a message holds all of its own, each behind its plural category:
 * `[one]$1 entry[other]$1 entries`. A message without such marks is right for every number.
 * @param count - chooses the form; of a range, its end
 * @param substitutions - for $1, $2 …; the numbers among them formatted
 * @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */
export function translateCount(t: Translate, key: MessageKey, count: number, ...substitutions: string[]): string {
  const unfilled = substitutions.map((_, index) => `$${index + 1}`); // what is substituted may look like a mark
  const form = chooseForm(t(key, ...unfilled), t('ui_language'), count);
  return form.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
}

const MARK = /\[(zero|one|two|few|many|other)\]/;

function chooseForm(message: string, language: string, count: number): string {
  const [whole = '', ...marked] = message.split(MARK);
  if (marked.length === 0) return whole;
  const formOf = (category: string) => marked[marked.indexOf(category) + 1];
  const category = pluralRules(language).select(count);
  return (marked.includes(category) ? formOf(category) : formOf('other')) ?? whole;
}
