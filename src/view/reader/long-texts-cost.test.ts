import { afterEach, expect, test } from 'vitest';
import { articleOf } from '../../core/format/article-of.test-support';
import { quickest } from '../../core/quickest.test-support';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { drawReader, readerSheet } from './draw-reader';

afterEach(() => document.body.replaceChildren());

test.each(['。', '（', '1', 'A '])('SECURITY a text of 20,000 %j is laid out in time', (part) => {
  const article = articleOf({ content: { type: 'root', children: [{ type: 'text', value: part.repeat(20_000 / part.length) }] } });
  const draw = () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [readerSheet()];
    root.append(drawReader(article, { entities: [], settings: DEFAULT_SETTINGS }, String).reader);
    return host;
  };
  expect(quickest(draw, (host) => host.getBoundingClientRect())).toBeLessThan(1000);
});
