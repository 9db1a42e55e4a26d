/** Where of the article a payload stands. */
export const PLACES = ['between', 'inside', 'metadata', 'attribute'] as const;
/** All four in one article: quick, but markup that swallows what follows hides the payload's later places. */
export const TOGETHER = ['everywhere'] as const;
export type Place = (typeof PLACES | typeof TOGETHER)[number];

/** What each of the eight paragraphs says at its beginning and at its end; a payload in a paragraph stands between the two. */
export const PARAGRAPHS: readonly (readonly [beginning: string, end: string])[] = [
  ['The harbour of Noonhaven was dredged in the spring,', 'and the mud was carried inland by barges for three weeks.'],
  ['Mira Holt, who keeps the tide tables, had asked for it', 'since the winter when two trawlers ran aground on the bar.'],
  ['The council heard her in October, then again in March,', 'and found the money in what was left of the lighthouse fund.'],
  ['Nobody on the quay remembers a season without delays,', 'because the sand returns with every storm from the south.'],
  ['The new channel is eleven feet deep when the tide is out,', 'which is enough for the mail boat and for most of the fleet.'],
  ['Old charts show a second mouth of the river further east,', 'closed by a wall of stones that farmers built by hand.'],
  ['Some would like to open it, so that the water cleans the bed', 'without any barge, as it did when their grandparents fished.'],
  ['A survey will tell in autumn what the river would do,', 'and until then the buoys are moved once a month by hand.'],
];

const HEADLINE = 'The harbour of Noonhaven is deep again';

/** A whole page, an article of eight paragraphs, with the payload in its place. */
export function attackPage(payload: string, place: Place): string {
  const inMetadata = isIn('metadata', place) ? payload : '';
  const title = escapeMarkup(`${HEADLINE} ${inMetadata}`);
  const writer = escapeMarkup(`Mira Holt ${inMetadata}`);
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${writer}">
<meta name="author" content="${writer}"><meta name="keywords" content="${writer}"><meta name="description" content="${title}">
<script type="application/ld+json">${structuredData(inMetadata)}</script></head>
<body><main><article><h1>${title}</h1><p class="byline">By <a rel="author" href="/people/mira">${writer}</a></p>
<p><img src="/harbour.jpg" width="640" height="360" alt="The harbour"></p>
${PARAGRAPHS.map((parts, index) => paragraph(parts, index, payload, place)).join('\n')}
</article></main></body></html>`;
}

const isIn = (wanted: Place, place: Place) => place === wanted || place === 'everywhere';

function paragraph([beginning, end]: readonly [string, string], index: number, payload: string, place: Place): string {
  const inside = isIn('inside', place) && index === 4 ? payload : '';
  const between = isIn('between', place) && index === 5 ? `${payload}\n` : '';
  const attributes = isIn('attribute', place) && index === 3 ? `${withAttributes(escapeMarkup(payload))}\n` : '';
  return `${between}${attributes}<p>${beginning} ${inside}${end}</p>`;
}

/** The payload as the value of every attribute that a reader looks at. */
function withAttributes(value: string): string {
  return `<p id="${value}" class="${value}" lang="${value}" dir="${value}" title="${value}">See <a href="${value}" title="${value}" rel="${value}">the chart</a>
 of <time datetime="${value}">that year</time>, <abbr title="${value}">M.L.W.</abbr> and <q cite="${value}">the old pilots</q>.</p>
<figure><img src="${value}" srcset="${value}" data-src="${value}" alt="${value}" width="${value}"><figcaption>The bar</figcaption></figure>
<figure><picture><source srcset="${value}" type="${value}"><img src="/bar.jpg" alt="${value}"></picture></figure>
<table><tr><th scope="${value}" abbr="${value}">Month</th><td colspan="${value}" headers="${value}">Depth</td></tr></table>
<blockquote cite="${value}">The sea keeps its own tables.</blockquote><ol start="${value}" type="${value}"><li value="${value}">Buoys</li></ol>`;
}

function structuredData(inMetadata: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `${HEADLINE} ${inMetadata}`,
    author: [{ '@type': 'Person', name: `Mira Holt ${inMetadata}`, url: inMetadata }],
    publisher: { '@type': 'Organization', name: `Noonhaven Post ${inMetadata}`, logo: inMetadata },
    keywords: ['harbour', inMetadata],
    image: inMetadata,
    datePublished: inMetadata || '2026-11-23',
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const escapeMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
