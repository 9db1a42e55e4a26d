import { foldText } from '../../core/fold-text';
import type { MessageKey } from '../../core/message-key';
import { GROUP_LABELS, SETTINGS_SCHEMA, type SettingField, type SettingName } from '../../settings/settings-schema';
import type { Translate } from '../translation';

/** The messages of one language, by key. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * Does a setting answer to what is searched for? By its label, its group and its choices, in the language shown and in the
 * others: people know names from other programs, and write Chinese in either form.
 */
export function matchesSearch(name: SettingName, query: string, t: Translate, languages: readonly Messages[]): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  const texts = keysOf(name)
    .flatMap((key) => [t(key), ...languages.map((messages) => messages[key]?.message ?? '')])
    .map(fold);
  return words.every((word) => texts.some((text) => text.includes(word)));
}

function keysOf(name: SettingName): MessageKey[] {
  const field: SettingField = SETTINGS_SCHEMA[name];
  const choices = field.control === 'choice' ? field.choices.map(({ label }) => label) : [];
  return [field.label, GROUP_LABELS[field.group], ...choices];
}

/** Without accents: not everybody types them. */
function fold(text: string): string {
  return foldText(text).folded.normalize('NFD').replace(/\p{M}/gu, '').trim();
}
