import { useEffect, useState } from 'preact/hooks';
import type { PickedPlace } from '../../rules/picked-rule';

interface BoxesProps {
  readonly picks: readonly PickedPlace[];
  /** What the pointer is on. */
  readonly hovered: Element | undefined;
  readonly find: (place: string) => readonly Element[];
}

/** More boxes would only cover the page. */
const MOST_BOXES = 200;
/** Pages move what they hold by themselves, too; in milliseconds. */
const LOOK_AGAIN = 400;

/** Frames around all that is picked, and around what the pointer is on, where these stand now. */
export function Boxes({ picks, hovered, find }: BoxesProps) {
  useMoves();
  const picked = picks.flatMap(({ role, place }) => find(place).map((element) => ({ role, element })));
  const shown = picked.map((one) => ({ ...one, box: one.element.getBoundingClientRect() })).filter(({ box }) => isNear(box));
  return (
    <div aria-hidden="true">
      {shown.slice(0, MOST_BOXES).map(({ role, box }, index) => (
        <div key={index} class={`box ${role}`} style={toStyle(box)} />
      ))}
      {hovered && <div class="box hovered" style={toStyle(hovered.getBoundingClientRect())} />}
    </div>
  );
}

/** Draws anew when the page scrolls or changes. */
function useMoves(): void {
  const [, setTimes] = useState(0);
  useEffect(() => {
    const draw = () => setTimes((times) => times + 1);
    const timer = setInterval(draw, LOOK_AGAIN);
    for (const type of ['scroll', 'resize']) addEventListener(type, draw, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const type of ['scroll', 'resize']) removeEventListener(type, draw, { capture: true });
    };
  }, []);
}

const isNear = ({ top, bottom, width, height }: DOMRect) => width * height > 0 && bottom > 0 && top < innerHeight;
const toStyle = ({ left, top, width, height }: DOMRect) => `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
