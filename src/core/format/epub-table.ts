import type { Element, ElementContent } from 'hast';
import { element } from './nodes';

const PARTS = /^(?:caption|col(?:group)?|tr|t(?:head|body|foot))$/;
const SECTION = /^t(?:head|body|foot)$/;

/** A table as the grammar of books wants it: one caption first, then columns, head, rows, foot; what else stood in it comes before. */
export function epubTable(node: Element, children: readonly ElementContent[]): ElementContent[] {
  const captions = named(children, /^caption$/);
  const rows = rowsOf(children);
  const before = children.flatMap(strayOf);
  if (rows.length === 0) return [...before, ...captions.map((caption) => ({ ...caption, tagName: 'div' }))];
  return [...before, { ...node, children: [...oneCaption(captions), ...columnsOf(named(children, /^col(?:group)?$/)), ...rows] }];
}

function named(children: readonly ElementContent[], name: RegExp): Element[] {
  return children.filter((child): child is Element => child.type === 'element' && name.test(child.tagName));
}

/** One head, bodies, one foot. */
function rowsOf(children: readonly ElementContent[]): Element[] {
  const [head, ...heads] = named(children, /^thead$/);
  const feet = named(children, /^tfoot$/);
  const foot = feet.pop();
  const bodies = [...heads, ...bodiesOf(children), ...feet].map((body) => ({ ...body, tagName: 'tbody' }));
  return [...(head ? [head] : []), ...bodies, ...(foot ? [foot] : [])];
}

function strayOf(child: ElementContent): ElementContent[] {
  if (child.type === 'element') return PARTS.test(child.tagName) ? [] : [child];
  return child.type === 'text' && child.value.trim() ? [element('p', {}, child)] : [];
}

/** Rows that stand in no body make one with those beside them. */
function bodiesOf(children: readonly ElementContent[]): Element[] {
  const bodies: Element[] = [];
  let open: Element | undefined;
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') {
      if (!open) bodies.push(element('tbody', {}));
      open = bodies.at(-1);
      open?.children.push(child);
    } else if (SECTION.test(child.tagName)) {
      open = undefined;
      if (child.tagName === 'tbody') bodies.push(child);
    }
  }
  return bodies;
}

function oneCaption([first, ...others]: readonly Element[]): Element[] {
  if (!first) return [];
  return [{ ...first, children: [...first.children, ...others.flatMap(({ children }) => [element('br', {}), ...children])] }];
}

/** Columns alone stand in a group. */
function columnsOf(columns: readonly Element[]): Element[] {
  const single = columns.filter(({ tagName }) => tagName === 'col');
  const groups = columns.filter(({ tagName }) => tagName === 'colgroup');
  return single.length > 0 ? [element('colgroup', {}, ...single), ...groups] : groups;
}
