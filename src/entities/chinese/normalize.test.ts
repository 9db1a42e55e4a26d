import { expect, test } from 'vitest';
import { normalizeCharacter } from './normalize';

const normalize = (text: string) => Array.from(text, normalizeCharacter).join('');

test.each([
  ['ＡＢＣ１２３％', 'ABC123%'],
  ['（你好，世界！）：；？', '(你好,世界!):;?'],
  ['甲、乙。', '甲,乙.'],
  ['“甲”‘乙’「丙」『丁』', `"甲"'乙'"丙"'丁'`],
  ['【甲】〔乙〕〈丙〉', '[甲](乙)<丙>'],
  ['甲——乙……', '甲--乙..'],
  ['史蒂芬•霍金、史蒂芬・霍金', '史蒂芬·霍金,史蒂芬·霍金'],
  ['《書》·𠮷 é', '《書》·𠮷 é'],
])('%s is read as %s', (text, expected) => {
  expect(normalize(text)).toBe(expected);
});
