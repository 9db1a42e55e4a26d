import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SETTING_NAMES, type Settings } from '../../settings/settings-schema';
import { applySettings } from '../reader/apply-settings';
import type { ReaderElements } from '../reader/article-view';
import { keepPlace } from './keep-place';
import { rememberOwnChanges } from './own-changes';

/** Settings that change in the reader at once and are kept. */
export interface LiveSettings {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
}

/**
 * Shows changes made in the reader before storage has them. What storage tells of changes made here comes late, when the
 * slider may have gone on: it is no news. Nor is what was told before, as when a site gets settings of its own.
 */
export function useLiveSettings(
  { reader, scroller, content }: ReaderElements,
  stored: Settings,
  save: (changed: Partial<Settings>) => void,
): LiveSettings {
  const [settings, setSettings] = useState(stored);
  const latest = useRef(stored);
  const own = useMemo(rememberOwnChanges, []);
  const show = (next: Settings) => {
    latest.current = next;
    keepPlace(scroller, content, () => applySettings(reader, next));
    setSettings(next);
  };
  const told = useRef(stored);
  useLayoutEffect(() => {
    const isOld = own.takeBack(stored) || SETTING_NAMES.every((name) => stored[name] === told.current[name]);
    told.current = stored;
    show(isOld ? latest.current : stored);
  }, [stored]);
  const change = (changed: Partial<Settings>) => {
    const next = { ...latest.current, ...changed };
    own.add(next);
    show(next);
    save(changed);
  };
  return { settings, change };
}
