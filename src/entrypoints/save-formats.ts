import type { Article } from '../core/article';
import { articleToWrite } from '../core/format/article-to-write';
import { toEpub } from '../core/format/epub';
import { toHtmlFile } from '../core/format/html-file';
import { type Picture, pictureAddresses, withPictures } from '../core/format/pictures';
import { dataAddress, fetchPictures, readPicture } from '../platform/fetch-pictures';
import { translate } from '../platform/i18n';
import { drawCover } from '../view/draw-cover';
import { offerFileWriter, type WriteFile } from './reader-parts';

const TYPES = { html: 'text/html;charset=utf-8', epub: 'application/epub+zip' } as const;

/** The formats of files that need more than words, as a script of its own, loaded when somebody saves one. */
const writeFile: WriteFile = async (kind, article, entities, { cleanLinks, pictures: wanted, onProgress }) => {
  const { cleaned } = articleToWrite(article, entities, { cleanLinks });
  const addresses = wanted ? pictureAddresses(cleaned.content) : [];
  const pictures = await fetchPictures(addresses, onProgress);
  const tags = entities.map(({ text }) => text);
  const write = kind === 'epub' ? writeEpub : writeHtml;
  const blob = new Blob([await write(cleaned, pictures, tags)], { type: TYPES[kind] });
  return { blob, missing: addresses.length - pictures.size };
};

async function writeHtml(article: Article, pictures: ReadonlyMap<string, Picture>, tags: readonly string[]): Promise<string> {
  const content = withPictures(article.content, (address) => {
    const picture = pictures.get(address);
    return picture ? dataAddress(picture) : address;
  });
  return toHtmlFile({ ...article, content }, { tags, tagsLabel: translate('tags') });
}

async function writeEpub(article: Article, pictures: ReadonlyMap<string, Picture>, tags: readonly string[]) {
  const cover = await drawCover(article).then(
    (blob) => blob && readPicture(blob),
    () => undefined,
  );
  const shown = new Map<string, Picture>();
  for (const [address, picture] of pictures) shown.set(address, await forBooks(picture));
  const labels = { contents: translate('contents'), cover: translate('cover'), tags: translate('tags') };
  return toEpub(article, { pictures: shown, ...(cover ? { cover } : {}), now: new Date(), tags, labels });
}

/** Reading systems need not show what is newer than books; what the browser can draw becomes what they can. */
async function forBooks(picture: Picture): Promise<Picture> {
  if (picture.type !== 'image/webp' && picture.type !== 'image/avif') return picture;
  try {
    const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return (await readPicture(await canvas.convertToBlob({ type: 'image/png' }))) ?? picture;
  } catch {
    return picture;
  }
}

offerFileWriter(writeFile);
