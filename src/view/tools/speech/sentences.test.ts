import { expect, test } from 'vitest';
import { rangeOf, sentencesOf } from './sentences';
import { chooseVoice, type Voice, voiceKey, voicesFor } from './voices';

function draw(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<article lang="en">${html}</article>`, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  return document.body.firstElementChild as Element;
}

const texts = (html: string) => sentencesOf([draw(html)]).map(({ text }) => text);

test.each([
  ['across links and emphasis', '<p>The <b>tide</b> <a href="#">comes</a>. It goes.</p>', ['The tide comes.', 'It goes.']],
  ['blocks and line breaks end sentences', '<h2>Tide</h2><p>One<br>two</p><ul><li>three</li></ul>', ['Tide', 'One', 'two', 'three']],
  ['readings and rules are not said', '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>。</p><p>* * *</p>', ['港。']],
  ['what is hidden is not said', '<figure style="display:none"><figcaption>Hidden.</figcaption></figure><p>Shown.</p>', ['Shown.']],
  ['a picture in the line', '<p>One <img alt=""> two.</p>', ['One  two.']],
])('%s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('the range of a word crosses nodes', () => {
  const [, second] = sentencesOf([draw('<p>One. The ti<b>de com</b>es.</p>')]);
  expect(second && String(rangeOf(second))).toBe('The tide comes.');
  expect(second && String(rangeOf(second, 4, 8))).toBe('tide');
});

test('a paragraph in a language of its own says so, unless its script says otherwise', () => {
  const html = '<p>One.</p><blockquote lang="de">Zwei Wörter.</blockquote><p lang="en">這裡說的是海灣的鐵路。</p>';
  expect(sentencesOf([draw(html)]).map(({ language }) => language)).toEqual(['en', 'de', 'zh-Hant']);
});

const voice = (lang: string, localService = true): Voice => ({ name: lang, lang, voiceURI: `${lang} ${localService}`, localService });

test('the voices of a language, the nearest first; one of the device unless another was chosen', () => {
  const voices = [voice('en-GB', false), voice('zh-HK'), voice('zh_TW', false), voice('cmn-CN'), voice('en-US'), voice('xx bad')];
  expect(voicesFor(voices, 'zh-Hant').map(({ lang }) => lang)).toEqual(['zh-HK', 'cmn-CN', 'zh_TW']);
  expect(voicesFor(voices, 'zh-Hans').map(({ lang }) => lang)[0]).toBe('cmn-CN');
  expect(voicesFor(voices, 'fr')).toEqual([]);
  expect(chooseVoice(voicesFor(voices, 'en-GB'), undefined)?.lang).toBe('en-US');
  expect(chooseVoice(voicesFor(voices, 'en-GB'), 'en-GB false')?.lang).toBe('en-GB');
  expect(chooseVoice([voice('en', false)], undefined)).toBeUndefined();
  expect([voiceKey('zh-TW'), voiceKey('zh-Hant'), voiceKey('not a tag')]).toEqual(['zh-Hant', 'zh-Hant', '']);
});
