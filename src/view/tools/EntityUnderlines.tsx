import { useLayoutEffect } from 'preact/hooks';
import type { Entity } from '../../core/entity';
import type { Mention } from '../../core/mentions';
import { EntityCard } from '../entities/EntityCard';
import { CLOSE_DELAY, OPEN_DELAY, useDelayed } from '../entities/use-delayed';
import { clearUnderlines, underlineEntities } from './highlight';
import { type RangeHit, rangeAt } from './range-at';

interface EntityUnderlinesProps {
  /** Where the article is rendered. */
  readonly content: HTMLElement;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly language: string | undefined;
  readonly onCopyText: (text: string) => void;
}

/** Underlines what the text names, and shows the card of what the pointer rests on. It draws nothing into the text. */
export function EntityUnderlines({ content, entities, mentions, language, onCopyText }: EntityUnderlinesProps) {
  const [hit, show] = useDelayed<RangeHit>();
  useLayoutEffect(() => {
    const ranges = underlineEntities(content, mentions);
    const stopListening = listenForHits(content, ranges, show);
    return () => {
      stopListening();
      clearUnderlines();
      show(undefined);
    };
  }, [mentions]);
  const entity = hit && entities.find(({ key }) => key === mentions[hit.index]?.key);
  if (!entity) return null;
  return (
    <EntityCard
      key={hit.index}
      entity={entity}
      anchor={hit.place}
      language={language}
      onCopyText={onCopyText}
      onClose={() => show(undefined)}
      onPointerInside={(inside) => (inside ? show(hit) : show(undefined, CLOSE_DELAY))}
    />
  );
}

/** A pointer that rests or a press on a mention shows its card; one that only selects text or follows a link does not. */
function listenForHits(content: HTMLElement, ranges: readonly Range[], show: (hit: RangeHit | undefined, delay?: number) => void) {
  const stopped = new AbortController();
  let under: number | undefined;
  const listen = (type: 'mousemove' | 'mouseleave' | 'click', act: (event: MouseEvent) => void) =>
    content.addEventListener(type, (event) => event.isTrusted && act(event), { signal: stopped.signal });
  const moveTo = (hit: RangeHit | undefined) => {
    if (hit?.index === under) return;
    under = hit?.index;
    show(hit, hit ? OPEN_DELAY : CLOSE_DELAY);
  };
  listen('mousemove', (event) => event.buttons === 0 && moveTo(rangeAt(ranges, event)));
  listen('mouseleave', () => moveTo(undefined));
  listen('click', (event) => {
    const isOther = (event.target as Element).closest('a[href]') || String(getSelection());
    const hit = isOther ? undefined : rangeAt(ranges, event);
    if (hit) show(hit);
  });
  return () => stopped.abort();
}
