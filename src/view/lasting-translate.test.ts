import { expect, test } from 'vitest';
import { lastingTranslate } from './lasting-translate';
import type { Translate } from './translation';

const MESSAGES: Readonly<Record<string, string>> = {
  reader_outdated: 'Open it again.',
  copied: 'Copied',
  mention_of: '$1 of $2, $$',
  filter_kind: '$1: $2',
};

/** Fills in as browsers do, until it ends. */
function browserWith(): { t: Translate; end: () => void } {
  let isGone = false;
  const t: Translate = (key, ...values) => {
    if (isGone) throw new Error('Extension context invalidated.');
    return (MESSAGES[key] ?? '').replace(/\$([\d$])/g, (_, place) => (place === '$' ? '$' : (values[place - 1] ?? '')));
  };
  return { t, end: () => (isGone = true) };
}

test('after the extension was updated what was said is said again, with other numbers too', () => {
  const { t, end } = browserWith();
  const lasting = lastingTranslate(t, []);
  expect(lasting('mention_of', '1', '17')).toBe('1 of 17, $');
  end();
  expect(lasting('mention_of', '2', '$1')).toBe('2 of $1, $');
});

test('what was asked for ahead is there, and of anything else the person is told what happened', () => {
  const { t, end } = browserWith();
  const lasting = lastingTranslate(t, ['copied']);
  end();
  expect(lasting('copied')).toBe('Copied');
  expect(lasting('filter_kind', '1')).toBe('Open it again.');
});
