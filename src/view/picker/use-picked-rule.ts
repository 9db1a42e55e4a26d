import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import type { MessageKey } from '../../core/message-key';
import { changeBetween, type PickScope, picksOf, scopeOf, withPicks } from '../../rules/picked-rule';
import type { SiteRule } from '../../rules/rule';
import { nextTask } from '../next-task';
import type { PickerActions } from './Picker';
import type { Picking } from './picking';

export interface PickedRule {
  readonly scope: PickScope;
  readonly setScope: (scope: PickScope) => void;
  readonly picking: Picking;
  readonly change: (next: Picking) => void;
  /** undefined where there is nothing to undo, or to save. Returns true: it uses the key that asked for it. */
  readonly undo: (() => true) | undefined;
  readonly save: (() => void) | undefined;
  /** Why it could not be saved. */
  readonly failure: MessageKey | undefined;
  /** As it is read by what was picked; undefined where there is none. */
  readonly article: Article | undefined;
}

/** The rule that is being picked for a page, what the page becomes by it, and every state it had. */
export function usePickedRule({ url, stored, read, save, close }: PickerActions): PickedRule {
  const storedAt = (scope: PickScope) => stored.get(scopeOf(url, scope)?.id ?? '');
  const [scope, setScope] = useState<PickScope>('site');
  const [picking, setPicking] = useState<Picking>(() => ({ picks: picksOf(storedAt('site')) }));
  const [before, setBefore] = useState<readonly Picking[]>([]);
  const [failure, setFailure] = useState<MessageKey | undefined>();
  const at = scopeOf(url, scope);
  const rule = useMemo(() => at && withPicks(storedAt(scope) ?? at, picking.picks, today()), [picking, scope]);
  const article = useArticle(read, at?.id ?? '', rule);
  const change = (next: Picking) => {
    if (next === picking) return;
    setBefore([...before, picking]);
    setPicking(next);
  };
  const undo = (): true => {
    setPicking(before.at(-1) ?? picking);
    setBefore(before.slice(0, -1));
    return true;
  };
  const isSaving = useRef(false);
  const store = async () => {
    if (isSaving.current) return; // the reader opens by a save: a second one would close it
    isSaving.current = true;
    const saving = at && save(at, changeBetween(picksOf(storedAt(scope)), picking.picks));
    const failed = await saving?.finally(() => {
      isSaving.current = false;
    });
    if (failed) setFailure(failed);
    else close();
  };
  const { added, dropped } = changeBetween(picksOf(storedAt(scope)), picking.picks);
  return {
    scope,
    setScope: (next) => {
      setScope(next);
      setPicking({ picks: [...picksOf(storedAt(next)), ...added] });
      setBefore([]);
    },
    picking,
    change,
    undo: before.length > 0 ? undo : undefined,
    save: added.length + dropped.length > 0 ? () => void store() : undefined,
    failure,
    article,
  };
}

/** Reads the page again when the rule changed, once that is drawn. */
function useArticle(read: PickerActions['read'], id: string, rule: SiteRule | undefined): Article | undefined {
  const [article, setArticle] = useState<Article | undefined>();
  useEffect(() => {
    let isLast = true;
    void nextTask().then(() => isLast && setArticle(read(id, rule)));
    return () => {
      isLast = false;
    };
  }, [id, rule]);
  return article;
}

const today = () => new Date().toISOString().slice(0, 10);
