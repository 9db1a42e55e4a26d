import { Readability } from '@mozilla/readability';

const CSS = 'div{position:fixed;inset:0;overflow:auto;z-index:2147483647;background:#fff;color:#000}article{max-width:40em;margin:auto}';

/** The least that a reader does: Readability's article in a shadow root over the page, without a setting. */
function open(): void {
  const article = new Readability(document.cloneNode(true) as Document, { serializer: (node) => node as Element }).parse();
  if (!article?.content) return;
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const [box, text, title] = ['div', 'article', 'h1'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  title.textContent = article.title ?? '';
  text.append(title, article.content);
  box.append(text);
  root.append(box);
  document.documentElement.append(host);
}

open();
