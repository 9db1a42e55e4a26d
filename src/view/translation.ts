import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../core/message-key';

/** Gives a message in the language of the user interface, with its $1, $2 … filled in. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** Views have no text of their own: whoever renders one provides this. */
export const Translation = createContext<Translate>((key) => (key === 'ui_language' ? 'en' : key));

/** The translation that surrounds a component. */
export function useTranslate(): Translate {
  return useContext(Translation);
}
