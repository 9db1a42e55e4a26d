const SENTENCE =
  'The harbour wall was rebuilt with granite that barges carried from the northern islands, and every block was numbered by hand before it left. ';
const paragraphs = Array.from({ length: 36 }, (_, index) => `<p>${index + 1}. ${SENTENCE.repeat(5)}</p>`);

/** An article of several printed pages, with two links. */
export const LONG_ARTICLE = `<!doctype html><html lang="en"><title>How the wall was rebuilt</title><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>How the wall was rebuilt</h1>
<p>It began with <a href="http://charts.localhost/1847">a chart of 1847</a>, and ${SENTENCE.toLowerCase()}</p>
${paragraphs.join('\n')}
<p>The <a href="/pilots">pilots</a> kept the last block. ${SENTENCE}</p></article>
<footer>All rights reserved</footer></body></html>`;
