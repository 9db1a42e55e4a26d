import type { ReadingTime } from '../../core/article';

/**
 * Estimates how long the rest of an article takes at a middling pace.
 * @param share - of it that was read, from 0 to 1
 * @returns whole minutes, at least 1 while there is a rest
 */
export function minutesLeft({ fast, slow }: ReadingTime, share: number): number {
  return Math.ceil(((fast + slow) / 2) * (1 - share));
}
