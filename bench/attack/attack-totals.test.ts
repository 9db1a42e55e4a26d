import { expect, test } from 'vitest';
import { totalsOf } from './attack-totals';

test('a page that does not show every paragraph makes up for none that loses one', () => {
  const page = { id: 'own-1', place: 'between' } as const;
  const pages = [
    { ...page, shown: 8, kept: 8 },
    { ...page, shown: 8, kept: 7, lost: 1 },
    { ...page, shown: 5, kept: 8 },
  ];
  expect(totalsOf(pages)).toMatchObject({ pages: 3, whole: 2, shown: 2, kept: 1 });
});
