import browser from 'webextension-polyfill';

const KEY = 'voices';

/** The voice that a person chose for each language, by its URI; voices are of the device, and so is the choice. */
export type VoiceChoices = Readonly<Record<string, string>>;

/** Reads the choices; storage that cannot be read gives none. */
export async function loadVoiceChoices(): Promise<VoiceChoices> {
  return readChoices().catch(() => ({}));
}

async function readChoices(): Promise<VoiceChoices> {
  const { [KEY]: choices } = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  const entries = typeof choices === 'object' && choices ? Object.entries(choices) : [];
  return Object.fromEntries(entries.filter(([, uri]) => typeof uri === 'string'));
}

/** Keeps the choice for a language; where storage refuses it, or cannot be read, it lasts as long as the reader. */
export async function saveVoiceChoice(language: string, uri: string): Promise<void> {
  await readChoices()
    .then((choices) => browser.storage.local.set({ [KEY]: { ...choices, [language]: uri } }))
    .catch(() => undefined);
}
