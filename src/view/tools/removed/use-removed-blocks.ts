import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import { convertBlock, type RemovedBlock } from '../../../core/removed-block';
import type { ConvertedArticle } from '../../../core/script/convert-article';
import type { PickedPlace } from '../../../rules/picked-rule';
import type { Settings } from '../../../settings/settings-schema';
import type { Stage } from '../../reader/stage';
import { useTranslate } from '../../translation';
import { bringIntoView } from '../bring-into-view';
import { applySettingsTo, drawRemoved } from './draw-removed';

/** What finds what was left out of an article, and keeps what shall always stay or go; undefined where it could not be had. */
export type LoadRemoved = () => Promise<RemovedFinder | undefined>;

interface RemovedFinder {
  readonly find: (article: Article) => readonly RemovedBlock[];
  readonly loadPicks: () => Promise<readonly PickedPlace[]>;
  readonly savePick: (pick: PickedPlace) => Promise<readonly PickedPlace[]>;
}

export interface RemovedBlocks {
  /** undefined before they are known. */
  readonly blocks: readonly RemovedBlock[] | undefined;
  readonly failed: boolean;
  readonly shown: ReadonlySet<RemovedBlock>;
  readonly toggle: (block: RemovedBlock) => void;
  /** What stays or goes on every page of the site. */
  readonly picks: readonly PickedPlace[];
  readonly toggleAlways: (block: RemovedBlock, role: 'keep' | 'hide') => void;
  readonly notKept: boolean;
  /** Looks for them, once. */
  readonly find: () => void;
}

/** What was left out of the article, in its script, and what of it is put back for as long as the reader is open. */
export function useRemovedBlocks(
  { article, elements }: Stage,
  loadRemoved: LoadRemoved,
  converted: ConvertedArticle | undefined,
  settings: Settings,
): RemovedBlocks {
  const t = useTranslate();
  const [found, setFound] = useState<readonly RemovedBlock[] | undefined>();
  const [failed, setFailed] = useState(false);
  const [picks, setPicks] = useState<readonly PickedPlace[]>([]);
  const [notKept, setNotKept] = useState(false);
  const [pressed, setPressed] = useState<ReadonlySet<number>>(new Set());
  const drawn = useRef<ReadonlyMap<RemovedBlock, HTMLElement>>(new Map());
  const added = useRef<RemovedBlock | undefined>(undefined);
  const blocks = useMemo(() => (converted ? found?.map((block) => convertBlock(block, converted.convert)) : found), [found, converted]);
  const shown = useMemo(() => new Set(blocks?.filter((_, index) => pressed.has(index))), [blocks, pressed]);
  useLayoutEffect(() => {
    drawn.current = drawRemoved(elements.content, shown, t);
    return () => {
      for (const one of drawn.current.values()) one.remove();
    };
  }, [shown]);
  useLayoutEffect(() => applySettingsTo(drawn.current.values(), settings), [shown, settings]);
  useLayoutEffect(() => {
    const box = added.current && drawn.current.get(added.current);
    if (box) bringIntoView(box);
    added.current = undefined;
  }, [shown]);
  const toggle = (block: RemovedBlock) => {
    const index = blocks?.indexOf(block) ?? -1;
    const rest = [...pressed].filter((one) => one !== index);
    added.current = pressed.has(index) ? undefined : block;
    setPressed(new Set(pressed.has(index) ? rest : [...rest, index]));
  };
  const find = () => {
    if (found) return;
    const show = (next: readonly RemovedBlock[] | undefined) => {
      setFailed(!next);
      setFound(next);
    };
    const read = async (finder: RemovedFinder | undefined) => {
      show(finder?.find(article));
      setPicks((await finder?.loadPicks()) ?? []);
    };
    void loadRemoved()
      .then(read)
      .catch(() => show(undefined));
  };
  const toggleAlways = (block: RemovedBlock, role: 'keep' | 'hide') => {
    const place = block.selector ?? '';
    const isOn = picks.some((pick) => pick.role === role && pick.place === place);
    const save = async () => (await loadRemoved())?.savePick({ role, place });
    const saved = (next: readonly PickedPlace[] | undefined) => {
      setNotKept(!next);
      setPicks(next ?? picks);
      if (next && !isOn && shown.has(block) !== (role === 'keep')) toggle(block);
    };
    void save().then(saved, () => saved(undefined));
  };
  return { blocks, failed, shown, toggle, picks, toggleAlways, notKept, find };
}
