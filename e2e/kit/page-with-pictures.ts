import { ownPages, type SiteHandler } from './site-server';

/** Sixteen grey pixels: one alone would count readers. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAAAAACMmsGiAAAADklEQVR4nGNoAAIGVAIAUBQIAXAlrj8AAAAASUVORK5CYII=', 'base64');
/** The same, opaque, of a newer type. */
const WEBP = Buffer.from(
  'UklGRgYCAABXRUJQVlA4WAoAAAAgAAAAAwAAAwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggGAAAAFABAJ0BKgQABAABQCYlpAAFjAAA/qKAAA==',
  'base64',
);
const FAR = '<p><img src="http://elsewhere.example/far.png" alt="A far shore"></p>';

/** An article at /pictures with a picture of its own site, and one of another that lets no page read it. */
export const pageWithPictures = pageWith(FAR);

/** The same with more pictures: of a newer type, drawn, and what is called a picture and is none. */
export const pageWithKindsOfPictures = pageWith(
  `${FAR}<p><img src="/new.webp" alt="A bell"></p><p><img src="/drawn.svg" alt="A drawing"></p><p><img src="/none.webp" alt="Nothing"></p>`,
);

function pageWith(pictures: string): SiteHandler {
  return async (url) => {
    if (url.pathname.endsWith('.png')) return { body: PICTURE, type: 'image/png' };
    if (url.pathname === '/new.webp') return { body: WEBP, type: 'image/webp' };
    if (url.pathname === '/none.webp') return { body: WEBP.subarray(0, 20), type: 'image/webp' };
    const page = await ownPages({ '/pictures': 'english-news.html' })(url);
    if (url.pathname !== '/pictures' || !page) return page;
    return { body: String(page.body).replace('lighthouse.svg', 'lighthouse.png').replace('</figure>', `</figure>${pictures}`) };
  };
}
