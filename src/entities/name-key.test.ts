import { expect, test } from 'vitest';
import { nameKey } from './name-key';

const toSimplified = (text: string) => text.replaceAll('國', '国');

test.each([
  ['美國', '美国'],
  ['《紐約時報》', '紐約時報'],
  ['“Dune”', 'dune'],
  ['Ms. Ada Brandt', 'ada brandt'],
  ['ＮＡＴＯ', 'nato'],
  ['林岚女士', '林岚'],
])('%s is compared by %s', (text, key) => expect(nameKey(text, toSimplified)).toBe(key));
