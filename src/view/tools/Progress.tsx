import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReadingTime } from '../../core/article';
import { formatNumber, translateCount } from '../plural';
import type { Stage } from '../reader/stage';
import { useTranslate } from '../translation';
import { minutesLeft } from './minutes-left';
import { onMove } from './on-move';
import { shareRead } from './reading-place';

interface ProgressProps {
  readonly stage: Stage;
  readonly readingTime: ReadingTime;
}

/** How much of the article was read, and how long the rest takes; quiet for screen readers, which know where they are. */
export function Progress({ stage: { elements }, readingTime }: ProgressProps) {
  const t = useTranslate();
  const [share, setShare] = useState(0);
  useLayoutEffect(() => onMove(elements, () => setShare(shareRead(elements))), []);
  const minutes = minutesLeft(readingTime, share);
  return (
    <div class="progress" aria-hidden="true">
      <div style={{ transform: `scaleX(${share.toFixed(4)})` }} />
      <p>{minutes > 0 && translateCount(t, 'minutes_left', minutes, formatNumber(minutes, t))}</p>
    </div>
  );
}
