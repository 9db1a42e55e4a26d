import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'hast';
import type { EntityTag } from '../../src/core/article';
import type { EntityKind } from '../../src/core/entity';
import { detectLanguage } from '../../src/core/language';
import { tagKey } from '../../src/core/tag-key';
import { readColumnFile } from './column-file';

/** An entity that an annotator found, by all names that the text has for it. */
export interface LabelledEntity {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  /** Found or missed, it counts for nothing. */
  readonly optional?: boolean;
}

/** An article whose entities are known. */
export interface LabelledArticle {
  readonly id: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What its site marks it with. */
  readonly tags: readonly string[];
  readonly entities: readonly LabelledEntity[];
}

/**
 * Reads labelled articles: files of this project's own form (`.json`), and column files as of CoNLL, a token a line with
 * its label in the last column.
 * @param path - of a file, or of a folder that is read whole
 */
export function readLabelledArticles(path: string): LabelledArticle[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .toSorted()
      .flatMap((name) => readLabelledArticles(join(path, name)));
  if (path.endsWith('.json')) return [JSON.parse(readFileSync(path, 'utf8')) as LabelledArticle];
  return path.endsWith('.md') || path.endsWith('.ts') ? [] : readColumnFile(basename(path), readFileSync(path, 'utf8'));
}

/** The article as it comes out of extraction, as far as entities are found in it. */
export function toArticle({ title, paragraphs, lang, tags }: LabelledArticle) {
  const content: Root = {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] })),
  };
  return { title, content, language: lang || detectLanguage(paragraphs.join(' ')) || 'en', tags: tags.map(toTag) };
}

function toTag(text: string): EntityTag {
  return { text, key: tagKey(text), count: 0, first: -1, sources: ['rel-tag'] };
}
