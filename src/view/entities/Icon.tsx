import type { EntityKind } from '../../core/entity';
import type { MessageKey } from '../../core/message-key';

/** What the entities of a kind are called. */
export const KIND_LABELS: Readonly<Record<EntityKind, MessageKey>> = {
  person: 'kind_person',
  place: 'kind_place',
  organization: 'kind_organization',
  work: 'kind_work',
  event: 'kind_event',
  topic: 'kind_topic',
};

/** What one of a kind is called. */
export const KIND_NAMES: Readonly<Record<EntityKind, MessageKey>> = {
  person: 'person_one',
  place: 'place_one',
  organization: 'organization_one',
  work: 'work_one',
  event: 'event_one',
  topic: 'topic_one',
};

/** Strokes on a grid of 24. */
const ICONS = {
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.500c.8-3.8 3.8-5.5 7.5-5.500s6.7 1.7 7.5 5.5',
  place: 'M12 21s-7-6.2-7-11.500a7 7 0 0 1 14 0C19 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  organization: 'M3.5 9.5 12 4l8.5 5.500zM6 10v7M10 10v7M14 10v7M18 10v7M4 20h16',
  work: 'M12 6.500C10 5 7 4.5 4 5v13.500c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.500V5c-3-.5-6 0-8 1.500zM12 6.500V20',
  event: 'M4.5 6h15v14h-15zM4.5 10.500h15M8.5 3.500V8M15.5 3.500V8',
  topic: 'M9.5 4l-2 16M16.5 4l-2 16M4.5 9h16M3.5 15h16',
  tag: 'M4 4h8l8.5 8.5-8 8L4 12zM8.5 8.500h.01',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  underline: 'M7 4v7a5 5 0 0 0 10 0V4M5 20h14',
  link: 'M10 14a4 4 0 0 0 5.66 0l3-3A4 4 0 0 0 13 5.340l-1 1M14 10a4 4 0 0 0-5.66 0l-3 3A4 4 0 0 0 11 18.660l1-1',
  outside: 'M14 5h5v5M19 5l-8 8M11 6H5v13h13v-6',
  appearance:
    'M2.500 19 8 5l5.500 14M4.300 14.500h7.400M21.500 19v-8.500M21.500 14.750a3.250 4.250 0 1 1-6.500 0 3.250 4.250 0 0 1 6.500 0z',
  outline: 'M4 6h16M8 12h12M8 18h12M4 12h.01M4 18h.01',
  search: 'M10.5 17a6.5 6.500 0 1 0 0-13 6.5 6.500 0 0 0 0 13zM15.200 15.200 20 20',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  quote: 'M5 16.500c2.500-1 3-3 3-4.500H5V7h5v5c0 3-1.500 5-4 6M14 16.500c2.500-1 3-3 3-4.500h-3V7h5v5c0 3-1.500 5-4 6',
  share: 'M12 15V4M8 7.500 12 4l4 3.500M8 11H5.500v9h13v-9H16',
  save: 'M12 4v11M7.500 10.500 12 15l4.500-4.500M5 19.500h14',
  removed: 'M4 6h16M4 12h9M4 18h16M16.500 9.500l4 5M20.500 9.500l-4 5',
  pick: 'M4 4h7M4 4v7M4 4l7 7M13 9.500h6.500v10H9.500V13',
  reset: 'M5 9h9.500a4.500 4.500 0 0 1 0 9H9M8.500 5.500 5 9l3.500 3.500',
  speak: 'M4 9.500v5h3.500L12.500 19V5L7.500 9.500zM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11',
  play: 'M8 5.500v13L18.500 12z',
  pause: 'M9 6v12M15 6v12',
  stop: 'M6.500 6.500h11v11h-11z',
  skip: 'M7 6v12l8-6zM18 6v12',
  'skip-back': 'M17 6v12l-8-6zM6 6v12',
  next: 'M9.500 5.500 16 12l-6.500 6.500',
  previous: 'M14.500 5.500 8 12l6.500 6.500',
  zoom: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20 20M10.500 8v5M8 10.500h5',
  'line-focus': 'M4 5h.01M9 5h.01M14 5h.01M20 5h.01M4 9.500h16v5H4zM4 19h.01M9 19h.01M14 19h.01M20 19h.01',
} as const;

export type IconName = keyof typeof ICONS;

/** A picture beside a text that says the same, or inside a control that has a label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
