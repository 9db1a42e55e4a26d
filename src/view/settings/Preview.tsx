import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../settings/settings-schema';
import { applySettings } from '../reader/apply-settings';
import { useTranslate } from '../translation';
import { drawSample } from './draw-sample';

/** A sample article as the reader would show it; only for the eyes, every setting has its value beside it. */
export function Preview({ settings }: { readonly settings: Settings }) {
  const t = useTranslate();
  const host = useRef<HTMLDivElement>(null);
  const reader = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    if (host.current) reader.current ??= drawSample(host.current, t);
    if (reader.current) applySettings(reader.current, settings);
  }, [settings]);
  return (
    <div class="preview" aria-hidden="true">
      <p class="quiet">{t('preview')}</p>
      <div class="sample" ref={host} inert />
    </div>
  );
}
