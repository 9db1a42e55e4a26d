import type { SitePage } from './site-server';
import { ownPage } from './template';

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A boat</title><text y="9">A boat</text></svg>';
const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><item><title>Bell</title></item></channel></rss>';
const PROSE = 'The keepers of the harbour counted ships, bells and tides, and wrote of it in the ledger of that year. '.repeat(30);
/** One pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const NO_PAGE = 'This is not a web page';

/** Documents of a site in which there is no article, and what the popup says of each. */
export const NO_ARTICLES: readonly { readonly path: string; readonly page?: SitePage; readonly message: string }[] = [
  { path: 'front-page.html', message: 'No article found here' },
  { path: 'empty', page: { body: '' }, message: 'No article found here' },
  { path: 'file.pdf', page: { body: PDF, type: 'application/pdf' }, message: 'This is a PDF' },
  { path: 'data.json', page: { body: '{}', type: 'application/json' }, message: NO_PAGE },
  { path: 'notes.txt', page: { body: PROSE, type: 'text/plain' }, message: NO_PAGE },
  { path: 'feed.xml', page: { body: FEED, type: 'text/xml' }, message: NO_PAGE },
  { path: 'boat.svg', page: { body: SVG, type: 'image/svg+xml' }, message: NO_PAGE },
  { path: 'dot.png', page: { body: PNG, type: 'image/png' }, message: NO_PAGE },
];

/** An article as XHTML: what is not well formed is no document there, and names have their case. */
export const XHTML: SitePage = {
  type: 'application/xhtml+xml',
  body: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>The Bell of Skerry Point</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>The Bell of Skerry Point</h1>
<figure><img src="/bell.svg" alt="A bell" width="64" height="36"/></figure>
${Array.from({ length: 6 }, (_, index) => `<p>Part ${index}: the keepers of the harbour counted ships, bells &amp; tides, and <em>wrote</em> of it in the ledger of that year.<br/>It has never been printed.</p>`).join('\n')}
<P>Not a paragraph of XHTML.</P></article></body></html>`,
};

const article = ownPage('english-news.html');
const body = article.replace('<head>', '<head><script>window.ran = true</script>');

/** An article with a script that tells whether it ran. */
export const WITH_SCRIPT: SitePage = { body };

/** An article under policies that forbid a page most of what it could do. */
export const POLICIES: readonly { readonly name: string; readonly policy: string }[] = [
  { name: 'nothing allowed', policy: "default-src 'none'" },
  { name: 'scripts and styles by nonce alone', policy: "script-src 'nonce-a'; style-src 'nonce-a'; img-src 'self'" },
  { name: 'trusted types alone', policy: "require-trusted-types-for 'script'; trusted-types 'none'" },
];

/** Pages that the browser takes for strangers to their own host, without scripts and with them. */
export const SANDBOXES = ['sandbox', 'sandbox allow-scripts allow-forms'] as const;

export const underPolicy = (policy: string): SitePage => ({ ...WITH_SCRIPT, headers: { 'content-security-policy': policy } });
