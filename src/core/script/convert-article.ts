import type { Element, Root } from 'hast';
import type { Article } from '../article';
import { textRuns } from '../content-text';
import type { Entity } from '../entity';
import type { Mention } from '../mentions';
import type { ConvertScript } from './convert-script';
import type { Rest } from './rest';

/** An article in another script. */
export interface ConvertedArticle {
  readonly article: Article;
  /** The new text of what stood between two offsets of the content's text. */
  readonly slice: (start: number, end: number) => string;
  /** Any other text of the article in its script. */
  readonly convert: (text: string) => string;
  /** Puts mentions found in the original text where they are now. */
  readonly moveMentions: (mentions: readonly Mention[]) => readonly Mention[];
  readonly convertEntities: (entities: readonly Entity[]) => readonly Entity[];
}

/**
 * Converts an article: title, standfirst and content, whose text nodes stay the same ones in the same order. Phrases are
 * seen across links and emphasis, not across blocks.
 * @param language - of the result
 */
export async function convertArticle(article: Article, language: string, toScript: ConvertScript, rest: Rest): Promise<ConvertedArticle> {
  const { text, offsets } = await convertRuns(article.content, toScript, rest);
  const at = (offset: number) => offsets[offset] ?? text.length;
  const slice = (start: number, end: number) => text.slice(at(start), at(end));
  const convert = (value: string) => toScript(value).text;
  const { title, standfirst, source, siteName } = article;
  return {
    article: {
      ...article,
      language,
      title: convert(title),
      ...(standfirst ? { standfirst: convert(standfirst) } : {}),
      ...(source ? { source: convert(source) } : {}),
      ...(siteName ? { siteName: convert(siteName) } : {}),
      content: withTexts(article.content, slice),
    },
    slice,
    convert,
    moveMentions: (mentions) => mentions.map((mention) => ({ ...mention, start: at(mention.start), end: at(mention.end) })),
    convertEntities: (entities) =>
      entities.map((entity) => ({ ...entity, text: convert(entity.text), aliases: [...new Set(entity.aliases.map(convert))] })),
  };
}

/** Runs cover the text without gaps. */
async function convertRuns(content: Root, toScript: ConvertScript, rest: Rest) {
  const offsets: number[] = [];
  let text = '';
  for (const run of textRuns(content)) {
    const converted = toScript(run.text);
    for (const offset of converted.offsets.slice(0, -1)) offsets.push(text.length + offset);
    text += converted.text;
    await rest();
  }
  return { text, offsets: [...offsets, text.length] };
}

function withTexts(content: Root, slice: (start: number, end: number) => string): Root {
  let offset = 0;
  const copy = <Parent extends Root | Element>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children.map((child) => {
      if (child.type === 'element') return copy(child);
      if (child.type !== 'text') return child;
      const start = offset;
      offset += child.value.length;
      return { ...child, value: slice(start, offset) };
    }),
  });
  return copy(content);
}
