import type { Writer } from './writer';

/** What a template makes of a page. */
export interface Draft {
  readonly path: string;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
}

export type Maker = (writer: Writer) => Draft;

const og = (type: string, title: string) => `<meta property="og:type" content="${type}"><meta property="og:title" content="${title}">`;
const json = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`;
const sidebar = (w: Writer) => `<aside><ul>${w.times(6, () => `<li>${w.link()}</li>`)}</ul></aside>`;

/** A draft of an article: its headline is the title, its body what `make` says. */
const article =
  (make: (w: Writer, title: string) => Partial<Draft> & { body: string }): Maker =>
  (w) => {
    const title = w.headline();
    return { path: w.path(), title: `${title} – ${w.words.site}`, ...make(w, title) };
  };

/** A draft of a list: named after the section. */
const list =
  (path: string, make: (w: Writer) => Partial<Draft> & { body: string }): Maker =>
  (w) => ({ path, title: `${w.words.section} – ${w.words.site}`, ...make(w) });

/** Kinds of article pages. */
export const ARTICLES: Readonly<Record<string, Maker>> = {
  plain: article((w, title) => ({
    head: og('article', title),
    body: `<main><article><h1>${title}</h1>${w.paragraphs(7)}</article></main>`,
  })),
  short: article((w, title) => ({
    head: json({ '@type': 'NewsArticle', headline: title, datePublished: w.day() }),
    body: `<main><h1>${title}</h1><time datetime="${w.day()}">${w.day()}</time>${w.paragraphs(3)}</main>`,
  })),
  undescribed: article((w, title) => ({ body: `<div class="page"><h1>${title}</h1><div class="text">${w.paragraphs(6)}</div></div>` })),
  breaks: article((w, title) => ({
    path: `/show.php?id=${w.number(1000, 9999)}`,
    body: `<table><tr><td><b>${title}</b><br>${w.times(7, () => `${w.text(4)}<br><br>`)}</td><td>${w.times(5, () => `${w.link()}<br>`)}</td></tr></table>`,
  })),
  wrapped: article((w, title) => ({
    head: og('article', title),
    body: `<main><h1>${title}</h1>${w.times(9, () => `<div class="row"><div class="cell"><p>${w.text(4)}</p></div></div>`)}</main>`,
  })),
  related: article((w, title) => ({
    head: og('article', title),
    body: `<article><h1>${title}</h1>${w.times(3, () => `${w.paragraphs(3)}<p class="see">${w.link()}</p>`)}</article>
      <section><h2>${w.words.section}</h2>${w.times(6, () => `<div><h3>${w.link()}</h3><p>${w.text(1)}</p></div>`)}</section>${sidebar(w)}`,
  })),
  chapters: article((w, title) => ({
    path: `/guides/${w.number(10_000, 99_999)}`,
    body: `<main><h1>${title}</h1>${w.times(5, () => `<h2>${w.headline()}</h2>${w.paragraphs(2)}<ul><li>${w.text(1)}</li><li>${w.text(1)}</li></ul>`)}</main>`,
  })),
  commented: article((w, title) => ({
    head: og('article', title),
    body: `<article><h1>${title}</h1>${w.paragraphs(6)}</article>
      <div id="comments"><h2>${w.words.section}</h2>${w.times(12, () => `<div class="comment"><a href="/u">${w.words.site}</a><p>${w.text(2)}</p></div>`)}</div>`,
  })),
};

const card = (w: Writer) => `<div class="card"><img alt="" src="/p.jpg"><h3>${w.link()}</h3><p>${w.text(1)}</p></div>`;

/** Kinds of pages that list what is elsewhere. */
export const LISTS: Readonly<Record<string, Maker>> = {
  front: list('/', (w) => ({
    head: og('website', w.words.site),
    body: `<main><h1>${w.words.site}</h1><section><h2>${w.link()}</h2><p>${w.text(3)}</p></section>${w.times(14, () => card(w))}</main>${sidebar(w)}`,
  })),
  headlines: list('/index.html', (w) => ({ body: `<h1>${w.words.site}</h1><ul>${w.times(40, () => `<li>${w.link()}</li>`)}</ul>` })),
  section: list('/harbour/', (w) => ({
    head: og('website', w.words.section),
    body: `<main><h1>${w.words.section}</h1><p>${w.text(3)}</p>${w.times(12, () => `<article>${card(w)}<time>${w.day()}</time></article>`)}</main>`,
  })),
  tag: list('/tag/ferry', (w) => ({
    head: og('article', w.words.section),
    body: `<main><h1>${w.words.section}</h1>${w.times(15, () => `<h2>${w.link()}</h2><p>${w.text(2)}</p>`)}<a rel="next" href="?page=2">2</a></main>`,
  })),
  posts: list('/journal', (w) => ({
    body: `<main>${w.times(5, () => `<article><h2>${w.link()}</h2>${w.paragraphs(w.number(3, 6))}</article>`)}<a rel="next" href="/page/2">2</a></main>`,
  })),
  search: list('/find?q=ferry', (w) => ({
    body: `<form><input name="q"></form><dl>${w.times(10, () => `<dt>${w.link()}</dt><dd>${w.text(2)}</dd>`)}</dl>`,
  })),
  results: list('/results/ferry', (w) => ({
    body: `<h1>ferry</h1>${w.times(12, () => `<div><a href="${w.path()}">${w.headline()}</a><div>${w.text(2)}</div></div>`)}`,
  })),
  forum: list('/community/harbour', (w) => ({
    body: `<h1>${w.words.section}</h1><table>${w.times(25, () => `<tr><td>${w.link()}</td><td>${w.number(1, 90)}</td><td>${w.day()}</td></tr>`)}</table>`,
  })),
  shop: list('/c/ropes', (w) => ({
    head: json({ '@type': 'ItemList' }),
    body: `<h1>${w.words.section}</h1><p>${w.text(2)}</p>${w.times(20, () => `<div class="product"><a href="/i/${w.number(1, 99)}"><img alt=""><b>${w.headline()}</b></a><span>${w.number(5, 80)} €</span></div>`)}`,
  })),
  videos: list('/watch', (w) => ({
    body: `<h1>${w.words.section}</h1>${w.times(18, () => `<a class="tile" href="/watch/${w.number(1, 999)}"><img alt=""><h3>${w.headline()}</h3><p>${w.text(1)}</p></a>`)}`,
  })),
  month: list('/2026/11/', (w) => ({
    body: `<h1>2026-11</h1><ol>${w.times(30, () => `<li><time>${w.day()}</time> ${w.link()} <span>${w.sentence()}</span></li>`)}</ol>`,
  })),
  magazine: list('/weekend', (w) => ({
    head: og('website', w.words.site),
    body: `<main><section class="lead"><h1>${w.link()}</h1><p>${w.text(5)}</p></section>
      ${w.times(3, () => `<section><h2>${w.words.section}</h2>${w.times(5, () => `<div>${w.link()}<p>${w.text(2)}</p></div>`)}</section>`)}</main>`,
  })),
  writer: list('/author/quay', (w) => ({
    head: json({ '@type': 'ProfilePage' }),
    body: `<main><h1>${w.words.site}</h1><p>${w.text(5)}</p>${w.times(10, () => `<div>${w.link()}<p>${w.text(1)}</p></div>`)}</main>`,
  })),
  contents: list('/docs', (w) => ({
    body: `<main><h1>${w.words.section}</h1><p>${w.text(2)}</p>${w.times(8, () => `<h2>${w.headline()}</h2><ul>${w.times(6, () => `<li>${w.link()}</li>`)}</ul>`)}</main>`,
  })),
  paragraphs: list('/briefing', (w) => ({
    body: `<main><h1>${w.words.section}</h1>${w.times(14, () => `<p><b>${w.link()}</b></p><p>${w.text(2)}</p>`)}</main>`,
  })),
  hub: list('/focus/harbour', (w) => ({
    head: og('article', w.words.section),
    body: `<main><h1>${w.words.section}</h1>${w.paragraphs(2)}${w.times(16, () => card(w))}</main>`,
  })),
  described: list('/news/local', (w) => ({
    head:
      json({ '@graph': Array.from({ length: 9 }, () => ({ '@type': 'NewsArticle', headline: w.headline() })) }) +
      og('article', w.words.section),
    body: `<main><h1>${w.words.section}</h1>${w.times(9, () => `<section><h3>${w.link()}</h3><p>${w.text(3)}</p></section>`)}</main>`,
  })),
  buttons: list('/culture', (w) => ({
    body: `<h2>${w.words.section}</h2>${w.times(12, () => `<div class="box"><h4>${w.headline()}</h4><p>${w.text(2)}</p><a href="${w.path()}">${w.words.section} ${w.words.site}</a></div>`)}`,
  })),
  people: list('/people', (w) => ({
    body: `<h1>${w.words.section}</h1>${w.times(14, () => `<div class="person"><img alt=""><a href="/people/${w.number(1, 99)}">${w.headline()}</a><p>${w.sentence()}</p><a href="mailto:a@tidewater.example">${w.words.site}</a></div>`)}`,
  })),
  goods: list('/i/rope-of-seven', (w) => ({
    head: json({ '@type': 'Product' }) + og('product', w.headline()),
    body: `<main><h1>${w.headline()}</h1><button>19 €</button><p>${w.text(4)}</p><ul>${w.times(5, () => `<li>${w.sentence()}</li>`)}</ul>
      ${w.times(8, () => `<div>${w.link()}<span>${w.number(5, 80)} €</span></div>`)}</main>`,
  })),
  login: list('/welcome-back-to-your-harbour-account', (w) => ({
    body: `<main><h1>${w.words.site}</h1><form><input name="name"><input type="password" name="word"><button>OK</button></form>${w.paragraphs(3)}</main>`,
  })),
};
