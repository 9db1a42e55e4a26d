import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../../reader/stage';
import { keepPlace } from '../keep-place';
import { browserSynthesizer } from './browser-synthesizer';
import { selectedStart } from './first-sentence';
import { Reading } from './reading';
import type { SpeechStatus } from './speech-queue';
import { chooseVoice, loadVoices, voiceKey, voicesFor } from './voices';

/** Where the choice of a voice for each language is kept. */
export interface VoiceStore {
  readonly load: () => Promise<Readonly<Record<string, string>>>;
  readonly save: (language: string, uri: string) => Promise<void>;
}

type Chosen = Readonly<Record<string, string>>;

/** What the bar shows and does. */
export interface ReadAloud {
  readonly status: SpeechStatus | 'loading' | 'silent';
  readonly language: string;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly chooseVoice: (uri: string) => void;
  readonly toggle: () => void;
  readonly skip: (by: number) => void;
  readonly stop: () => void;
}

/**
 * Reads the article aloud.
 * @param rate - times the voice's usual one
 * @param script - changes when the text's script does
 * @returns what the bar needs while it is open, and `start`; nothing where the browser cannot speak
 */
export function useReadAloud(stage: Stage, rate: number, script: unknown, store: VoiceStore) {
  const reading = useRef<Reading | undefined>(undefined);
  const [status, setStatus] = useState<ReadAloud['status'] | undefined>();
  const [all, setAll] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [chosen, setChosen] = useState<Chosen>({});
  const language = stage.elements.article.lang || stage.dialog.lang;
  const voiceOf = (tag: string) => chooseVoice(voicesFor(all, tag), chosen[voiceKey(tag)]);
  const voice = voiceOf(language);
  const manner = useRef({ rate, voiceOf, voice });
  manner.current = { rate, voiceOf, voice };
  const isOpen = status !== undefined;
  useRoom(stage, isOpen);
  const selected = useSelectedStart(stage);

  const stop = () => {
    reading.current?.stop();
    reading.current = undefined;
    setStatus(undefined);
  };
  const start = () => {
    const mannerFor = (tag: string) => ({ rate: manner.current.rate, voice: manner.current.voiceOf(tag) ?? manner.current.voice });
    const mine = new Reading(stage, browserSynthesizer(speechSynthesis, mannerFor), ({ status }) => setStatus(status));
    reading.current = mine;
    setStatus('loading');
    void Promise.all([loadVoices(speechSynthesis), store.load()]).then(([found, kept]) => {
      if (reading.current !== mine) return;
      setAll(found);
      setChosen(kept);
      setStatus('silent');
    });
  };
  useEffect(() => reading.current?.refresh(), [rate, voice]); // before it begins, so that it begins once
  useEffect(() => reading.current?.readAgain(), [script]);
  useEffect(() => {
    if (status === 'silent' && voice) reading.current?.begin(selected.current);
  }, [status, voice]);
  useLayoutEffect(() => stop, []); // at once: other effects are undone after the next frame, which a page that is left does not paint

  const bar: ReadAloud | undefined = status && {
    status,
    language,
    voices: voicesFor(all, language),
    voice,
    chooseVoice: (uri) => {
      const key = voiceKey(language);
      setChosen({ ...chosen, [key]: uri });
      void store.save(key, uri);
    },
    toggle: () => (status === 'speaking' ? reading.current?.pause() : reading.current?.play()),
    skip: (by) => reading.current?.skip(by),
    stop,
  };
  return { start, bar };
}

/** Where the selection begins, as it was before a press on a tool took it away. */
function useSelectedStart({ elements: { scroller, controls }, onInput }: Stage) {
  const selected = useRef<Range | undefined>(undefined);
  useEffect(
    () =>
      onInput((event) => {
        const isOnTool = event.composedPath().includes(controls);
        if (event.type === 'pointerdown' || event.type === 'keydown') selected.current = isOnTool ? selectedStart(scroller) : undefined;
      }),
    [],
  );
  return selected;
}

/** The bar stands below the text, never over it; the text stays where it was. */
function useRoom({ elements: { reader, scroller, content } }: Stage, isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    keepPlace(scroller, content, () => reader.toggleAttribute('data-speaking', true));
    return () => keepPlace(scroller, content, () => reader.removeAttribute('data-speaking'));
  }, [isOpen]);
}
