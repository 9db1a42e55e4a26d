import { SETTING_NAMES } from './settings-schema';

const NAMES = ['version', 'values', 'settings', 'sites', 'format', 'length', '__proto__', 'constructor', 'news.example', ...SETTING_NAMES];
const ATOMS = [null, true, false, 0, -1, 2, 19, 1e308, 0.5, '', 'dark', 'system', 'limpid-settings', '\u0000', '字', '__proto__'];

/** Invented JSON that looks somewhat like ours; the same for the same seed. */
export function randomJson(seed: number): unknown {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const grow = (depth: number): string => {
    const kind = random();
    if (depth === 0 || kind < 0.3) return JSON.stringify(pick(ATOMS));
    const children = Array.from({ length: Math.floor(random() * 6) }, () => grow(depth - 1));
    return kind < 0.4 ? `[${children}]` : `{${children.map((child) => `${JSON.stringify(pick(NAMES))}:${child}`)}}`;
  };
  return JSON.parse(grow(4));
}

/** Numbers from 0 up to 1. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
