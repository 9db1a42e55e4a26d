import type { MessageKey } from '../core/message-key';
import type { Translate } from './translation';

/** As many as a message has at most; each stands for itself in what is remembered. */
const PLACES = ['$1', '$2', '$3', '$4'] as const;

/**
 * A translation that lasts when the extension is updated, or loaded anew, under an open reader, whose browser gives no messages from
 * then on: what was said before is said again; instead of anything else the person is told what happened.
 * @param ahead - messages that are asked for now, because they may be needed then
 */
export function lastingTranslate(t: Translate, ahead: Iterable<MessageKey>): Translate {
  const said = new Map<MessageKey, string>();
  const remember = (key: MessageKey) => said.get(key) ?? (said.set(key, t(key, ...PLACES)).get(key) as string);
  const outdated = remember('reader_outdated');
  for (const key of ahead) remember(key);
  return (key, ...substitutions) => {
    try {
      return remember(key).replace(/\$([1-4])/g, (_, place) => substitutions[place - 1] ?? '');
    } catch {
      return outdated;
    }
  };
}
