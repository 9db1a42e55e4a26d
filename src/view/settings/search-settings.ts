import { foldText } from '../../core/fold-text';
import { settingWords } from '../../settings/setting-words';
import type { SettingName } from '../../settings/settings-schema';
import type { Translate } from '../translation';

/** The messages of one language, by key. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * Does a setting answer to what is searched for? By its label, its group and its choices, in the language shown and in the
 * others: people know names from other programs, and write Chinese in either form.
 */
export function matchesSearch(name: SettingName, query: string, t: Translate, languages: readonly Messages[]): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  const texts = settingWords(name)
    .flatMap((key) => [t(key), ...languages.map((messages) => messages[key]?.message ?? '')])
    .map(fold);
  return words.every((word) => texts.some((text) => text.includes(word)));
}

/** Without accents: not everybody types them. */
function fold(text: string): string {
  return foldText(text).folded.normalize('NFD').replace(/\p{M}/gu, '').trim();
}
