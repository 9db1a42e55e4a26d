import { describe, expect, test } from 'vitest';
import { importUblock } from './ublock';

const rule = (fields: object) => ({
  id: 'hidden.example.org',
  match: ['*://*.example.org/*'],
  checked: '1970-01-01',
  ...fields,
});

describe('a cosmetic line', () => {
  test.each<[string, object]>([
    ['example.org##.ad', { remove: ['.ad'] }],
    ['example.org##.ad, #box > [data-x="a##b"]', { remove: ['.ad, #box > [data-x="a##b"]'] }],
    ['example.org##^.ad', { remove: ['.ad'] }],
    ['example.org##.ad:remove()', { remove: ['.ad'] }],
    ['example.org##div:has(> .ad):not(.text)', { remove: ['div:has(> .ad):not(.text)'] }],
    ["example.org##:xpath(//div[@id='ad'])", { remove: ['div[id="ad"]'] }],
    ['example.org##p:has-text(/^Anzeige$/)', { removeText: ['Anzeige'] }],
    ['example.org##p:has-text(Read also:)', { removeText: ['*Read also:*'] }],
    ['example.org#@#.note', { keep: ['.note'] }],
    [
      'example.org,~m.example.org##.ad',
      { id: 'hidden.example.org.not.m.example.org', exclude: ['*://*.m.example.org/*'], remove: ['.ad'] },
    ],
  ])('%s is taken', (line, fields) => {
    const { rules, report } = importUblock('list.txt', `! a list\n\n${line}`);
    expect(rules).toEqual([rule(fields)]);
    expect(report).toEqual({ taken: [{ line: 3, what: line }], left: [] });
  });

  test.each(
    [
      ['##.ad', 'too-broad'],
      ['~example.org##.ad', 'too-broad'],
      ['example.org##body', 'too-broad'],
      ['example.*##.ad', 'not-an-address'],
      ['/ex[a-z]+/##.ad', 'not-an-address'],
      ['example.org##+js(set, a, 1)', 'code'],
      ['example.org#%#window.a = 1', 'code'],
      ['example.org#$#.ad { display: none }', 'code'],
      ['example.org#?#.ad:-abp-has(b)', 'procedural'],
      ['example.org##.ad:upward(2)', 'procedural'],
      ['example.org##div:has-text(Anzeige)', 'procedural'],
      ['example.org##p:has-text(/ad|ads/)', 'procedural'],
      ['example.org##.ad { display: none }', 'not-a-selector'],
      ['example.org##.ad[title="x]', 'not-a-selector'],
      ['example.org##.a[', 'not-a-selector'],
      ['example.org##', 'no-value'],
      ['||ads.example.org^$third-party', 'network-filter'],
      [`example.org##${'.ab'.repeat(200)}`, 'place-too-long'],
      [`example.org##${'.ab'.repeat(700)}`, 'line-too-long'],
    ].map(([line = '', why = '']) => ({ line, why, start: line.slice(0, 60) })),
  )('$start is left', ({ line, why }) => {
    expect(importUblock('list.txt', line)).toMatchObject({ rules: [], report: { taken: [], left: [{ line: 1, why }] } });
  });

  test('an exception takes back what the list hides on that host, and no more', () => {
    const { rules } = importUblock('list.txt', 'example.org,other.org##.ad\nexample.org##.box\nexample.org#@#.ad');
    expect(rules).toEqual([rule({ remove: ['.box'] }), rule({ id: 'hidden.other.org', match: ['*://*.other.org/*'], remove: ['.ad'] })]);
  });
});
