import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, holds, inReader, openReader } from '../kit/firefox-reader';
import { standInForVoice } from '../kit/firefox-stand-in-voice';
import { test } from '../kit/firefox-test';
import { violations } from '../kit/firefox-violations';
import { until } from '../kit/until';

const painted = (name: string) => `[...CSS.highlights.get('${name}') ?? []].map(String).join()`;

test('a voice speaks, sentence and word are painted, and its bar is worked by mouse and keys', async ({ firefox }) => {
  const voice = await standInForVoice(firefox); // replaces the operating system's voices
  const last = async () => (await voice.said()).at(-1) ?? [];
  await openReader(firefox, 'reading-aids.html');
  await click(firefox, `named('Read aloud')`);
  await click(firefox, `named('Stop reading aloud')`);
  await holds(firefox, `find('.speech-bar') === null && focused() === find('.scroller')`);
  await inReader(firefox, `named('Read aloud').focus({ focusVisible: true })`);
  await firefox.press(KEYS.Enter);
  await holds(firefox, `focused() === named('Pause')`);
  await holds(firefox, painted('limpid-sentence'), 'How the tide table of Skerry Point is computed');
  await holds(firefox, `/^(?:How|the|tide|table|of|Skerry|Point|is|computed)$/.test(${painted('limpid-word')})`);
  await firefox.press(KEYS.Space);
  await holds(firefox, `focused() === named('Continue')`);
  const count = (await voice.said()).length;
  await firefox.press(KEYS.ArrowRight);
  await holds(firefox, `/^Every harbour keeps .* by hand\\.$/s.test(${painted('limpid-sentence')})`);
  expect((await voice.said()).slice(count)).toEqual([[expect.stringMatching(/^Every harbour/), 'Stand-in Bob', 1]]);
  await inReader(firefox, `find('.speech-bar select').focus()`);
  await firefox.press(KEYS.ArrowDown);
  await until(async () => (await last())[1] !== 'Stand-in Bob');
  await inReader(firefox, `find('.speech-rate input').focus()`);
  await firefox.press(KEYS.ArrowRight);
  await until(async () => (await last())[2] === 1.1);
  expect(await violations(firefox, 'inTab', { fromShadowDom: ['html > div', '.speech-bar'] })).toEqual([]);

  await firefox.press(KEYS.Escape);
  await holds(firefox, `find('.speech-bar') === null && focused() === named('Read aloud')`);
  await holds(firefox, painted('limpid-sentence'), '');
  await voice.leave();
});
