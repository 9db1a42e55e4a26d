/** Chromium's queue of tasks; its types are not among those of TypeScript. */
export interface TaskQueue {
  readonly postTask: (task: () => void, options: { readonly delay: number; readonly signal: AbortSignal }) => Promise<void>;
}

const KEY = Symbol.for('limpid.timers');
const world = globalThis as unknown as { readonly scheduler?: TaskQueue; [KEY]?: true };

/**
 * Has timers run in a page whose scripts are switched off in the browser: Chromium runs none there, not even those of extensions,
 * but every other task. All scripts of the isolated world have these timers then; the page has its own.
 */
export function mendTimers(): void {
  if (world[KEY] || !world.scheduler || !matchMedia('(scripting: none)').matches) return;
  world[KEY] = true;
  Object.assign(globalThis, taskTimers(world.scheduler));
}

type Act = (...args: unknown[]) => void;

/** Timers that are tasks of a queue. */
export function taskTimers(scheduler: TaskQueue) {
  const running = new Map<number, AbortController>();
  let last = 0;
  const begin =
    (repeats: boolean) =>
    (act: Act, delay?: number, ...args: unknown[]) => {
      const id = ++last;
      const stop = new AbortController();
      const fail = (error: unknown) => stop.signal.aborted || reportError(error);
      const wait = () => scheduler.postTask(run, { delay: Math.max(0, delay ?? 0), signal: stop.signal }).catch(fail);
      const run = () => {
        if (repeats) void wait();
        else running.delete(id);
        act(...args);
      };
      running.set(id, stop);
      void wait();
      return id;
    };
  const end = (id?: number) => {
    running.get(id ?? 0)?.abort();
    running.delete(id ?? 0);
  };
  return { setTimeout: begin(false), setInterval: begin(true), clearTimeout: end, clearInterval: end };
}
