import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import type { MessageKey } from '../../core/message-key';
import type { PickChange } from '../../rules/picked-rule';
import type { SiteRule } from '../../rules/rule';
import { ifTrusted } from '../if-trusted';
import type { InputListener } from '../reader/overlay';
import { useTranslate } from '../translation';
import { Boxes } from './Boxes';
import { PickerPanel } from './PickerPanel';
import { type ElementPlaces, type PointRole, point, type Target, targetOf } from './picking';
import { usePickedRule } from './use-picked-rule';
import { usePointing } from './use-pointing';

/** What a picker can do with its page. */
export interface PickerActions {
  readonly url: string;
  /** Rules that were picked here before, by name. */
  readonly stored: ReadonlyMap<string, SiteRule>;
  readonly placesOf: (element: Element) => ElementPlaces;
  readonly find: (place: string) => readonly Element[];
  readonly elementAt: (x: number, y: number) => Element | undefined;
  /** Reads the page with a rule that is not stored under its name yet, or without the one of that name. */
  readonly read: (id: string, rule: SiteRule | undefined) => Article | undefined;
  /** Changes what is stored for pages; returns what to say where that fails. */
  readonly save: (pages: Pick<SiteRule, 'id' | 'match'>, change: PickChange) => Promise<MessageKey | undefined>;
  readonly onInput: (listener: InputListener) => () => void;
  readonly close: () => void;
}

/** Makes a rule by pointing: what is to go, where the text is, where the title is; shows what the article becomes. */
export function Picker(props: PickerActions) {
  const { placesOf, find, elementAt, onInput } = props;
  const t = useTranslate();
  const shade = useRef<HTMLDivElement>(null);
  const [role, setRole] = useState<PointRole>('hide');
  const picked = usePickedRule(props);
  const { picking, change, undo } = picked;
  const [isNameless, setNameless] = useState(false);
  const pick = (target: Target) => {
    const next = point(picking, role, target, placesOf(target.element));
    setNameless(!next.pointed);
    if (next.pointed) change(next);
  };
  const hovered = usePointing(shade, { elementAt, onInput, onPick: pick });
  useEffect(() => shade.current?.focus(), []);
  useEffect(() => undo && onInput((event) => isUndo(event) && undo()), [undo]);
  const press = ({ clientX, clientY }: MouseEvent) => {
    const element = elementAt(clientX, clientY);
    if (element) pick(targetOf(element));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as applications do, it takes keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: `usePointing` listens to them */}
      <div class="shade" ref={shade} role="application" tabIndex={0} aria-label={t('picker_keys')} onClick={ifTrusted(press)} />
      <Boxes picks={picking.picks} hovered={hovered} find={find} />
      <PickerPanel {...props} {...picked} role={role} onRole={setRole} hovered={hovered} isNameless={isNameless} />
    </>
  );
}

/** Esc takes back one step after the other, so that nothing is lost by one press, and leaves then. */
function isUndo(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return false;
  return event.key === 'Escape' || (event.key === 'z' && (event.ctrlKey || event.metaKey));
}
