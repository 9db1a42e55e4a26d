/** A heading of the drawn article. */
export interface Heading {
  readonly element: HTMLElement;
  readonly text: string;
  readonly children: Heading[];
}

const REAL = 'h2, h3, h4, h5, h6';
/** With fewer real headings, lines that only look like one are taken too. */
const ENOUGH = 2;
/** Longest line that is taken for a heading, in UTF-16 code units. */
const MAX_LENGTH = 80;
/** Ends a sentence, which a heading is not. */
const SENTENCE_END = /[.。．,，、;；]$/u;
/** Of lines that only look like a heading nothing tells a rank. */
const IMPLICIT_RANK = 2;

/**
 * Finds the headings of an article as it is drawn, each with those below it.
 * @returns a tree in the order of the text; ranks that the article leaves out are no step of it
 */
export function findHeadings(content: ParentNode): Heading[] {
  const real = content.querySelectorAll<HTMLElement>(REAL);
  const found = real.length < ENOUGH ? content.querySelectorAll<HTMLElement>(`${REAL}, p`) : real;
  const roots: Heading[] = [];
  const open: { readonly rank: number; readonly children: Heading[] }[] = [{ rank: 0, children: roots }];
  for (const element of found) {
    const text = textOf(element);
    if (!text || (element.localName === 'p' && !looksLikeHeading(element, text))) continue;
    const rank = Number(element.localName[1] ?? IMPLICIT_RANK);
    while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const heading = { element, text, children: [] };
    open.at(-1)?.children.push(heading);
    open.push({ rank, children: heading.children });
  }
  return roots;
}

/** A tree of headings in the order of the text. */
export function flatten(headings: readonly Heading[]): Heading[] {
  return headings.flatMap((heading) => [heading, ...flatten(heading.children)]);
}

const textOf = ({ textContent }: Node) => (textContent ?? '').replace(/\s+/gu, ' ').trim();

/** A short line, all of it bold, with text behind it that is not. */
function looksLikeHeading(line: HTMLElement, text: string): boolean {
  if (text.length > MAX_LENGTH || SENTENCE_END.test(text) || !isBold(line)) return false;
  const next = line.nextElementSibling;
  return next !== null && textOf(next) !== '' && !isBold(next);
}

function isBold(element: Element): boolean {
  const bold = Array.from(element.querySelectorAll('b, strong'), (part) =>
    part.parentElement?.closest('b, strong') ? '' : part.textContent,
  );
  return textOf(element) !== '' && bold.join('').replace(/\s/gu, '') === textOf(element).replace(/\s/gu, '');
}
