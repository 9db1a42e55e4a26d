const WORDS = 'The sluice of the old tide mill was opened at noon, and its wheel turned for the first time in forty years.';

/** An article in which a box of the site reads like the text, so that only a person can tell. */
export const PAGE_WITH_LETTER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The mill turns again</title>
  <meta property="og:type" content="article"></head><body><header><a href="/">Noonhaven News</a></header><main>
  <h1 class="headline">The mill turns again</h1><p class="kicker">Mills of the coast</p>
  <div class="story">${`<p>${WORDS}</p>`.repeat(3)}
  <div class="letter"><p>Every Friday we send what happened along the coast to everybody who would like to know it, and it costs nothing at all.</p></div>
  ${`<p>${WORDS} Millers came from far away to see it.</p>`.repeat(3)}
  <div class="letter"><p>The letter of the coast comes on Fridays, and it costs nothing at all; nobody else will ever hear that you read it.</p></div>
  </div></main></body></html>`;
