import type { Settings } from '../../settings/settings-schema';

/** In which what was changed here comes back from storage, which it reaches within 600 ms, in milliseconds. */
const RETURN_TIME = 3000;

/** Tells what was changed here from what was changed elsewhere, when storage tells of it. */
export interface OwnChanges {
  readonly add: (settings: Settings) => void;
  /** Is this one of them, come back? It does so once. */
  readonly takeBack: (settings: Settings) => boolean;
}

/** Remembers own changes for as long as they may come back: they do in their order, and not all of them are stored. */
export function rememberOwnChanges(): OwnChanges {
  let changes: { readonly value: string; readonly time: number }[] = [];
  const recent = () => changes.filter(({ time }) => Date.now() - time < RETURN_TIME);
  return {
    add: (settings) => {
      changes = [...recent(), { value: JSON.stringify(settings), time: Date.now() }];
    },
    takeBack: (settings) => {
      const value = JSON.stringify(settings);
      changes = recent();
      const index = changes.findLastIndex((change) => change.value === value);
      changes = changes.slice(index + 1);
      return index >= 0;
    },
  };
}
