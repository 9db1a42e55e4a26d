import { expect, test } from 'vitest';
import { type FindKey, findKeyOf } from './find-keys';

type Focus = 'article' | 'field' | 'other field';

test.each<[KeyboardEventInit, Focus, FindKey | undefined]>([
  [{ key: '/' }, 'article', 'open'],
  [{ key: '/', shiftKey: true }, 'article', 'open'], // as on German keyboards
  [{ key: '/' }, 'other field', undefined],
  [{ key: '/' }, 'field', undefined],
  [{ key: 'f', ctrlKey: true }, 'article', 'open'],
  [{ key: 'F', metaKey: true }, 'other field', 'open'],
  [{ key: 'f', ctrlKey: true }, 'field', undefined],
  [{ key: 'а', code: 'KeyF', ctrlKey: true }, 'article', 'open'],
  [{ key: 'u', code: 'KeyF', ctrlKey: true }, 'article', undefined],
  [{ key: 'f', ctrlKey: true, shiftKey: true }, 'article', undefined],
  [{ key: 'f' }, 'article', undefined],
  [{ key: 'Enter' }, 'field', 'next'],
  [{ key: 'Enter', shiftKey: true }, 'field', 'previous'],
  [{ key: 'Enter', isComposing: true }, 'field', undefined],
  [{ key: 'Enter' }, 'article', undefined],
  [{ key: 'Escape' }, 'article', 'close'],
  [{ key: 'Escape', isComposing: true }, 'field', undefined],
])('%o in the %s, the search being open: %s', (init, focus, expected) => {
  const elements = {
    article: document.createElement('p'),
    field: document.createElement('input'),
    'other field': document.createElement('input'),
  };
  const target = document.body.appendChild(elements[focus]);
  let asked: FindKey | undefined;
  const listen = (event: Event) => {
    asked = findKeyOf(event as KeyboardEvent, elements.field);
  };
  target.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', init));
  target.remove();
  expect(asked).toBe(expected);
});

test('Esc is not for a search that is closed', () => {
  expect(findKeyOf(new KeyboardEvent('keydown', { key: 'Escape' }), null)).toBe(undefined);
});
