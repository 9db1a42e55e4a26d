import { rmSync } from 'node:fs';
import { buildWithHost } from '../../e2e/kit/granted-build';
import { NoAnswer } from '../within';
import { attackPage, type Place } from './attack-page';
import { type Attacked, AttackTab, HOST } from './attack-tab';
import { showTotals } from './attack-totals';
import type { Outcome, ResultFile } from './result-file';
import type { Vector } from './vector';

interface AttackOptions {
  readonly vectors: readonly Vector[];
  readonly places: readonly Place[];
  /** Where outcomes are kept; a run that was ended goes on from there. */
  readonly file: ResultFile;
  /** Browsers that work side by side. */
  readonly browsers: number;
  readonly onProgress: (done: number, all: number, outcomes: readonly Outcome[]) => void;
}

/** A machine that is busy keeps a page waiting, too: what hangs does so each time. */
const TRIES = 2;

/** What a page does by itself it does not do at the same moment each time. */
const LOOKS = 4;

interface Case {
  readonly vector: Vector;
  readonly place: Place;
}

/**
 * Puts every payload in every place of an article, reads each page, and counts.
 * @returns whether every bar holds
 */
export async function benchAttack({ vectors, places, file, browsers, onProgress }: AttackOptions): Promise<boolean> {
  const all = vectors.flatMap((vector) => places.map((place) => ({ vector, place })));
  const waiting = all.filter(({ vector, place }) => !file.has(vector.id, place));
  const done = () => all.length - waiting.length;
  const take = () => waiting.shift();
  const keep = (outcome: Outcome) => {
    file.add(outcome);
    onProgress(done(), all.length, file.outcomes);
  };
  const extension = buildWithHost(HOST);
  await Promise.all(Array.from({ length: browsers }, () => work(extension, take, keep)));
  rmSync(extension, { recursive: true });
  return showTotals(file.outcomes, vectors, places.length);
}

/** One browser: a tab that hangs is ended with it and followed by a new one, in which the page is tried again; then it counts. */
async function work(extension: string, take: () => Case | undefined, keep: (outcome: Outcome) => void): Promise<void> {
  let tab = await AttackTab.launch(extension);
  for (let next = take(), failed = 0; next; ) {
    const { vector, place } = next;
    try {
      keep(await attackOnce(tab, vector, place));
      failed = 0;
    } catch (error) {
      failed++;
      if (failed === TRIES) keep({ id: vector.id, place, hang: error instanceof NoAnswer, error: String(error).slice(0, 300) });
      await tab.kill();
      tab = await AttackTab.launch(extension);
    }
    if (failed % TRIES === 0) [next, failed] = [take(), 0];
  }
  await tab.close();
}

/** Whatever looks wrong in a page that others were in before is looked at in a fresh one, and that counts. */
async function attackOnce(tab: AttackTab, { id, payload }: Vector, place: Place): Promise<Outcome> {
  const html = attackPage(payload, place);
  const quick = tab.isReady ? await tab.attackAgain(html).catch(() => undefined) : undefined;
  if (quick && isClean(quick)) return toOutcome(id, place, quick);
  const attacked = await tab.attack(html);
  let left = attacked;
  for (let look = 0; look < LOOKS && isSuspect(left); look++) left = least(left, withoutOwn(attacked, await tab.leaveAlone(html)));
  return toOutcome(id, place, left);
}

/** What neither of two looks explained, by the look that explained more. */
function least(one: Attacked, other: Attacked): Attacked {
  const shorter = <Item>(a: readonly Item[], b: readonly Item[]) => (b.length < a.length ? b : a);
  const { scripts, requests, throws } = other;
  return {
    ...one,
    scripts: shorter(one.scripts, scripts),
    requests: shorter(one.requests, requests),
    throws: shorter(one.throws, throws),
  };
}

const isSuspect = ({ scripts, requests, throws }: Attacked) => scripts.length + requests.length + throws.length > 0;

function isClean(attacked: Attacked): boolean {
  const { isOpen, staysOpen, kept, shown } = attacked;
  const isWhole = shown.every((isShown, index) => !isShown || kept[index]);
  return isOpen && staysOpen && isWhole && !isSuspect(attacked) && attacked.foreign.length === 0;
}

/** Leaves out what the page does by itself, reader or none. */
function withoutOwn(attacked: Attacked, alone: Pick<Attacked, 'scripts' | 'requests' | 'throws'>): Attacked {
  const less = (all: readonly string[], some: readonly string[]) => {
    const left = [...some];
    return all.filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return {
    ...attacked,
    scripts: less(attacked.scripts, alone.scripts),
    requests: less(attacked.requests, alone.requests),
    throws: less(attacked.throws, alone.throws),
  };
}

function toOutcome(id: string, place: Place, { kept, shown, images: _, ...rest }: Attacked): Outcome {
  const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;
  const lost = shown.filter((isShown, index) => isShown && !kept[index]).length;
  return { id, place, kept: count(kept), shown: count(shown), lost, ...rest };
}
