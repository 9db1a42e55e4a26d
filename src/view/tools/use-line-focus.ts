import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../settings/settings-schema';
import { textsIn } from '../reader/reading-place';
import type { Stage } from '../reader/stage';
import { startLineFocus } from './line-focus';
import type { Point } from './text-lines';
import type { LiveSettings } from './use-live-settings';

const DEFAULT_LINES: Settings['lineFocus'] = '3';

/**
 * Dims all but a few lines of the article.
 * @param drawn - change when the text that is drawn does
 * @returns a switch for it
 */
export function useLineFocus(stage: Stage, { settings, change }: LiveSettings, ...drawn: unknown[]) {
  const place = useRef<Point | undefined>(undefined);
  const last = useRef(DEFAULT_LINES);
  const pressed = settings.lineFocus !== 'off';
  if (pressed) last.current = settings.lineFocus;
  useLayoutEffect(() => {
    if (settings.lineFocus === 'off') return undefined;
    return startLineFocus(stage, visibleTexts(stage.elements.article), Number(settings.lineFocus), place);
  }, [settings, ...drawn]);
  return { pressed, onPress: () => change({ lineFocus: pressed ? 'off' : last.current }) };
}

/** Readings above words are no lines of their own. */
function visibleTexts(article: HTMLElement): Text[] {
  return Array.from(textsIn(article)).filter(
    ({ data, parentElement }) => data.trim() !== '' && parentElement?.checkVisibility() && !parentElement.closest('rt, rp'),
  );
}
