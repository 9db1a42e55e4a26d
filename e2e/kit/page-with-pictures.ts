import { ownPages, type SiteHandler } from './site-server';

/** One pixel. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const FAR = '<p><img src="http://elsewhere.example/far.png" alt="A far shore"></p>';

/** An article at /pictures with a picture of its own site, and one of another that lets no page read it. */
export const pageWithPictures: SiteHandler = async (url) => {
  if (url.pathname.endsWith('.png')) return { body: PICTURE, type: 'image/png' };
  const page = await ownPages({ '/pictures': 'english-news.html' })(url);
  if (url.pathname !== '/pictures' || !page) return page;
  return { body: String(page.body).replace('lighthouse.svg', 'lighthouse.png').replace('</figure>', `</figure>${FAR}`) };
};
