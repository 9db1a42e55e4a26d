import type { Rest } from '../core/script/rest';
import { nextTask } from './next-task';

/** How long a piece of work goes on before the browser may draw and answer, in milliseconds. */
const SLICE = 12;

/** Makes the rests of one long piece of work: real ones as often as it takes to keep a page moving. */
export function makeRest(): Rest {
  let end = performance.now() + SLICE;
  return async () => {
    if (performance.now() < end) return;
    await nextTask();
    end = performance.now() + SLICE;
  };
}
