import type { Article } from '../core/article';
import { articleToWrite } from '../core/format/article-to-write';
import { cleanLine } from '../core/format/clean-article';
import { toEpub } from '../core/format/epub';
import { toHtmlFile } from '../core/format/html-file';
import { type Picture, pictureAddresses, withPictures } from '../core/format/pictures';
import { dataAddress, fetchPictures, PICTURE_LIMITS, readPicture } from '../platform/fetch-pictures';
import { translate } from '../platform/i18n';
import { convertPicture } from '../view/convert-picture';
import { drawCover } from '../view/draw-cover';
import { offerFileWriter, type WriteFile } from './reader-parts';

const TYPES = { html: 'text/html;charset=utf-8', epub: 'application/epub+zip' } as const;
/** What every reading system shows as it is. */
const OF_BOOKS: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif']);

type Pictures = ReadonlyMap<string, Picture>;

/** The formats of files that need more than words, as a script of its own, loaded when somebody saves one. */
const writeFile: WriteFile = async (kind, article, entities, { cleanLinks, pictures: wanted, onProgress, signal }) => {
  const { cleaned } = articleToWrite(article, entities, cleanLinks);
  const addresses = wanted ? pictureAddresses(cleaned.content) : [];
  const fetched = await fetchPictures(addresses, { onProgress, signal });
  const pictures = kind === 'epub' ? await forBooks(fetched, signal) : fetched;
  const tags = entities.map(({ text }) => cleanLine(text).cleaned).filter(Boolean);
  const write = kind === 'epub' ? writeEpub : writeHtml;
  const blob = new Blob([await write(cleaned, pictures, tags)], { type: TYPES[kind] });
  signal.throwIfAborted();
  return { blob, missing: addresses.length - pictures.size };
};

async function writeHtml(article: Article, pictures: Pictures, tags: readonly string[]): Promise<string> {
  const content = withPictures(article.content, (address) => {
    const picture = pictures.get(address);
    return picture ? dataAddress(picture) : address;
  });
  return toHtmlFile({ ...article, content }, { tags, tagsLabel: translate('tags'), untitled: translate('untitled') });
}

async function writeEpub(untitled: Article, pictures: Pictures, tags: readonly string[]) {
  const article = { ...untitled, title: untitled.title || translate('untitled') };
  const cover = await drawCover(article).then(
    (blob) => blob && readPicture(blob),
    () => undefined,
  );
  const labels = { contents: translate('contents'), cover: translate('cover'), tags: translate('tags'), untitled: translate('untitled') };
  return toEpub(article, { pictures, ...(cover ? { cover } : {}), now: new Date(), tags, labels });
}

/** What reading systems need not show is drawn anew; what cannot be, or grows too large by it, is left out. */
async function forBooks(pictures: Pictures, signal: AbortSignal): Promise<Pictures> {
  const shown = new Map<string, Picture>();
  let left = PICTURE_LIMITS.all;
  for (const [address, picture] of pictures) {
    signal.throwIfAborted();
    const drawn = OF_BOOKS.has(picture.type) ? picture : await drawnAnew(picture);
    const size = drawn?.bytes.length ?? 0;
    if (!drawn || size > PICTURE_LIMITS.one || size > left) continue;
    left -= size;
    shown.set(address, drawn);
  }
  return shown;
}

async function drawnAnew(picture: Picture): Promise<Picture | undefined> {
  try {
    return await readPicture(await convertPicture(picture));
  } catch {
    return undefined;
  }
}

offerFileWriter(writeFile);
