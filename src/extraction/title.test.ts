import { expect, test } from 'vitest';
import { readMetadata } from './metadata';
import { pageFrom } from './page-from.test-support';

const title = (html: string) => readMetadata(pageFrom(html), undefined).title;
const head = (documentTitle: string, meta = '') => `<title>${documentTitle}</title>${meta}`;
const og = (text: string) => `<meta property="og:title" content="${text}">`;
const siteName = (text: string) => `<meta property="og:site_name" content="${text}">`;
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;

test.each([
  ['a heading that repeats it', `${head('The ferry is late | Bay News')}<h1>The ferry is late</h1>`, 'The ferry is late'],
  ['a logo is none', `${head('The ferry is late – Bay News')}<h1>Bay News</h1><h2>The ferry is late</h2>`, 'The ferry is late'],
  ['no heading at all', head('The ferry is late | Bay News', siteName('Bay News')), 'The ferry is late'],
  [
    'a part of its own behind a bar',
    `${head('Oak | A guide to very old trees', og('Oak | A guide to very old trees'))}`,
    'Oak | A guide to very old trees',
  ],
  [
    'sections before it',
    `${head('News - Harbour - The ferry has been late for years')}<h1>The ferry has been late for years</h1>`,
    'The ferry has been late for years',
  ],
  [
    'another heading than for search engines',
    `${head('Ferry late: all about it', og('Why nobody waits any more'))}<h1>Ferry late: all about it</h1><h2>Harbour Why nobody waits any more</h2>`,
    'Why nobody waits any more',
  ],
  ['a kicker inside', `${head('x')}<h1><span class="overline">Harbour</span> <span>–</span> The ferry is late</h1>`, 'The ferry is late'],
  ['a style sheet inside', `${head('x')}<h1><style>h1 { color: red }</style>The ferry is late</h1>`, 'The ferry is late'],
  ['references left in JSON-LD', `${head('', jsonLd({ headline: 'Bread &#8216;n&#8217; butter &amp; jam' }))}`, 'Bread ‘n’ butter & jam'],
  ['an h1 of a section', `${head('The ferry is late - Bay', og('The ferry is late'))}<h1>Harbour</h1>`, 'The ferry is late'],
  [
    'a card cut short',
    `${head('The ferry is late again - Bay')}<meta name="twitter:title" content="The ferry is..."><h1>The ferry is late again</h1>`,
    'The ferry is late again',
  ],
  [
    'a heading cut short',
    `${head('The ferry is late again and...', og('The ferry is late again and again'))}<h1>The ferry is late again and...</h1>`,
    'The ferry is late again and again',
  ],
])('%s', (_, html, expected) => expect(title(html)).toBe(expected));

test.each([
  [head('灯塔的钟声传得很远-海湾网'), '灯塔的钟声传得很远'],
  [head('灯塔的钟声传得很远_本地新闻_海湾网'), '灯塔的钟声传得很远'],
  [`${head('守塔人的钟｜海灣日報')}<h1>海灣日報</h1><h2>守塔人的钟</h2>`, '守塔人的钟'],
  [`${head('灯塔守护者的一天')}<h1>灯塔守护者的一天</h1><h1>相关阅读</h1>`, '灯塔守护者的一天'],
  [head('灯台の鐘が鳴る：湾岸新聞', siteName('湾岸新聞')), '灯台の鐘が鳴る'],
  [head('등대의 종소리가 멀리 퍼진다-사회ㅣ만 신문', siteName('만 신문')), '등대의 종소리가 멀리 퍼진다'],
])('without spaces between words: %s', (html, expected) => expect(title(html)).toBe(expected));
