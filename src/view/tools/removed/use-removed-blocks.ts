import { useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import type { RemovedBlock } from '../../../core/removed-block';
import type { Stage } from '../../reader/stage';
import { useTranslate } from '../../translation';
import { bringIntoView } from '../bring-into-view';
import { drawRemoved } from './draw-removed';

/** Finds what was left out of an article; undefined where that did not work. */
export type FindRemoved = (article: Article) => Promise<readonly RemovedBlock[] | undefined>;

export interface RemovedBlocks {
  /** undefined before they are known. */
  readonly blocks: readonly RemovedBlock[] | undefined;
  readonly failed: boolean;
  readonly shown: ReadonlySet<RemovedBlock>;
  readonly toggle: (block: RemovedBlock) => void;
  /** Looks for them, once. */
  readonly find: () => void;
}

/** What was left out of the article, and what of it is put back for as long as the reader is open. */
export function useRemovedBlocks({ article, elements }: Stage, findRemoved: FindRemoved): RemovedBlocks {
  const t = useTranslate();
  const [blocks, setBlocks] = useState<readonly RemovedBlock[] | undefined>();
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState<ReadonlySet<RemovedBlock>>(new Set());
  const [last, setLast] = useState<RemovedBlock | undefined>();
  useLayoutEffect(() => {
    const drawn = drawRemoved(elements.content, shown, t);
    const added = last && drawn.get(last);
    if (added) bringIntoView(added);
    return () => {
      for (const box of drawn.values()) box.remove();
    };
  }, [shown]);
  const toggle = (block: RemovedBlock) => {
    const isShown = shown.has(block);
    setLast(isShown ? undefined : block);
    setShown(new Set(isShown ? [...shown].filter((one) => one !== block) : [...shown, block]));
  };
  const find = () => {
    if (blocks) return;
    const show = (found: readonly RemovedBlock[] | undefined) => {
      setFailed(!found);
      setBlocks(found);
    };
    void findRemoved(article).then(show, () => show(undefined));
  };
  return { blocks, failed, shown, toggle, find };
}
