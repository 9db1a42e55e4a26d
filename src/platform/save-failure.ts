import type { MessageKey } from '../core/message-key';

/** What a person is told when storage refuses a change: Chromium names the quota that is exceeded, Firefox says that one is. */
export function saveFailure(error: unknown): MessageKey {
  const reason = error instanceof Error ? error.message : String(error);
  if (/MAX_WRITE_OPERATIONS|MAX_SUSTAINED/.test(reason)) return 'settings_too_often';
  return /QUOTA_BYTES|MAX_ITEMS|quota/i.test(reason) ? 'settings_full' : 'settings_not_saved';
}
