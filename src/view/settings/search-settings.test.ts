import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import chinese from '../../../public/_locales/zh_CN/messages.json';
import taiwan from '../../../public/_locales/zh_TW/messages.json';
import type { Translate } from '../translation';
import { matchesSearch } from './search-settings';

const t: Translate = (key) => english[key].message;
const matches = (query: string) => matchesSearch('theme', query, t, [chinese, taiwan]);

test.each(['theme', 'THE', ' theme ', 'thémé', 'dark', 'appearance', 'theme dark', '主题', '主題', '深色', '外觀', ''])(
  '“%s” finds the theme',
  (query) => expect(matches(query)).toBe(true),
);

test.each(['text size', 'theme captions', '字号', '[', '.*'])('“%s” does not', (query) => expect(matches(query)).toBe(false));
