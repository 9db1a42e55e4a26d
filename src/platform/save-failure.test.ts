import { expect, test } from 'vitest';
import { saveFailure } from './save-failure';

test.each([
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'settings_full'],
  ['MAX_ITEMS quota exceeded', 'settings_full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'settings_full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'settings_too_often'],
  ['IO error', 'settings_not_saved'],
])('%s: %s', (message, key) => expect(saveFailure(new Error(message))).toBe(key));
