/** A voice of the system; those that are not local send the text to who offers them. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService'>;

/** Some systems tell their voices late, in milliseconds. */
const MAX_WAIT = 1000;
/** Names of languages that systems use for parts of Chinese. */
const ALIASES: Readonly<Record<string, string>> = { cmn: 'zh', yue: 'zh-HK' };

/** The voices of a language, the nearest first: of its script and region, on the device. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: string): V[] {
  const wanted = parseLanguage(language);
  if (!wanted) return [];
  const rated = voices.flatMap((voice) => {
    const found = parseLanguage(voice.lang);
    if (found?.language !== wanted.language) return [];
    const [script, region] = [found.script === wanted.script, found.region === wanted.region];
    return [{ voice, nearness: Number(voice.localService) * 4 + Number(script) * 2 + Number(region) }];
  });
  return rated.sort((a, b) => b.nearness - a.nearness).map(({ voice }) => voice);
}

/**
 * The voice that was chosen among those of a language, else the nearest of the device: no text leaves it unless a person
 * chose that.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], chosen: string | undefined): V | undefined {
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices.find(({ localService }) => localService);
}

/** What a choice of voice is kept under: language and script. */
export function voiceKey(language: string): string {
  const parsed = parseLanguage(language);
  return parsed ? `${parsed.language}-${parsed.script}` : '';
}

function parseLanguage(tag: string): Intl.Locale | undefined {
  try {
    const [first = '', ...rest] = tag.replaceAll('_', '-').split('-');
    return new Intl.Locale([ALIASES[first.toLowerCase()] ?? first, ...rest].join('-')).maximize();
  } catch {
    return undefined;
  }
}

/** The voices of the system, once it tells them; none where it has none. */
export function loadVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const tell = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', tell);
      resolve(synthesis.getVoices());
    };
    const timer = setTimeout(tell, MAX_WAIT);
    if (synthesis.getVoices().length > 0) tell();
    else synthesis.addEventListener('voiceschanged', tell);
  });
}
