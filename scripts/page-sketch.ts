/** What is told of a page for the first draft of its rule. */
export interface PageSketch {
  /** Selector of what holds most of the text. */
  readonly content: string;
  /** Selector of the title. */
  readonly title: string;
  /** The structure around both, without a word of the page. */
  readonly html: string;
}

/** Sketches a page. Runs in it, as text: it uses nothing from outside. */
export function sketchPage(document: Document): PageSketch {
  const nameOf = (element: Element): string => {
    const classes = Array.from(element.classList).filter((name) => /^[a-z][\w-]*$/i.test(name) && !/\d{3}/.test(name));
    if (element.id && !/\d{3}/.test(element.id)) return `#${CSS.escape(element.id)}`;
    return (
      element.localName +
      classes
        .slice(0, 2)
        .map((name) => `.${CSS.escape(name)}`)
        .join('')
    );
  };
  const lengthOf = (element: Element): number =>
    Array.from(element.children).reduce((sum, child) => sum + (child.localName === 'p' ? (child.textContent ?? '').trim().length : 0), 0);
  const boxes = Array.from(document.querySelectorAll('body, body *')).filter((element) => element.querySelector(':scope > p'));
  const content = boxes.reduce<Element>((best, next) => (lengthOf(next) > lengthOf(best) ? next : best), document.body);
  const title = document.querySelector('h1') ?? document.querySelector('h2') ?? document.body;
  const open = (element: Element): string => {
    const names = [element.id ? `id="${element.id}"` : '', element.className ? `class="${element.getAttribute('class')}"` : ''];
    return `<${[element.localName, ...names.filter(Boolean)].join(' ')}>`;
  };
  const inside = Array.from(content.children).map(
    (child) => `${open(child)}${child.localName === 'p' ? 'A sentence of yours.' : ''}</${child.localName}>`,
  );
  const unlike = inside.filter((line, index) => inside.indexOf(line) === index).slice(0, 12);
  const html = `\n      ${open(title)}A title of yours</${title.localName}>\n      ${open(content)}\n        ${unlike.join('\n        ')}\n      </${content.localName}>`;
  return { content: nameOf(content), title: nameOf(title), html };
}
