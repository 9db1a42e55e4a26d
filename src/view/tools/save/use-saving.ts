import { useState } from 'preact/hooks';
import { type CopyOutcome, copyStatus } from '../../copy-status';
import { formatNumber, translateCount } from '../../plural';
import { type Translate, useTranslate } from '../../translation';
import type { Saved, SaveKind, SaveOptions, SaveProgress } from './save-kinds';

export type Save = (kind: SaveKind, options: SaveOptions) => Promise<Saved | undefined>;

/** Saves one file at a time, and tells what becomes of it; who closes the reader saves nothing more. */
export function useSaving(save: Save, send: () => Promise<CopyOutcome>, closed: AbortSignal) {
  const t = useTranslate();
  const [status, setStatus] = useState('');
  const [progress, setProgress] = useState<SaveProgress | undefined>();
  const [running, setRunning] = useState<AbortController | undefined>();
  const run = async (act: (signal: AbortSignal) => Promise<string>) => {
    if (running) return;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, closed]);
    setRunning(stop);
    setStatus(t('saving'));
    const told = await act(signal).catch(() => t('save_failed'));
    setStatus(signal.aborted ? t('save_cancelled') : told);
    setProgress(undefined);
    setRunning(undefined);
  };
  return {
    status,
    busy: running !== undefined,
    progress: progress && progressOf(progress, t),
    /** Where it takes its time: pictures are fetched. */
    cancel: running && progress && (() => running.abort()),
    start: (kind: SaveKind) => void run(async (signal) => savedOf(await save(kind, { onProgress: setProgress, signal }), t)),
    send: () => void run(async () => copyStatus(await send(), t)),
    /** What was told of a save is old news to who opens the panel again. */
    onToggle: (open: boolean) => open && !running && setStatus(''),
  };
}

function progressOf({ done, total, bytes }: SaveProgress, t: Translate): string {
  return t('saving_pictures', formatNumber(done, t), formatNumber(total, t), formatSize(bytes, t));
}

function savedOf(written: Saved | undefined, t: Translate): string {
  if (!written) return t('save_failed');
  const { name, bytes, missing } = written;
  const saved = t('saved', `\u2068${name}\u2069`, formatSize(bytes, t)); // a name keeps its own direction
  return missing > 0 ? `${saved} ${translateCount(t, 'pictures_missing', missing, formatNumber(missing, t))}` : saved;
}

/** In the units of the person's language. */
function formatSize(bytes: number, t: Translate): string {
  const [value, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'kilobyte'] : [Math.round(bytes / 1e5) / 10, 'megabyte'];
  return new Intl.NumberFormat(t('ui_language'), { style: 'unit', unit: String(unit) }).format(Number(value));
}
