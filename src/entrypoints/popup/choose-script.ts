import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';
import { conversionFor, RESULT_LANGUAGES } from '../../core/script/chinese-script';
import { convertArticle } from '../../core/script/convert-article';
import type { Settings } from '../../settings/settings-schema';
import { makeRest } from '../../view/make-rest';
import { offeredConverter } from '../reader-parts';

/** The file that readers get injected; it leaves the converter where they look for it. */
const CONVERTER = '/entrypoints/chinese-converter.js';

/** An article and its names in the script of Chinese that the settings ask for; loads what converts only where that is another one. */
export async function inChosenScript(
  article: Article,
  entities: readonly Entity[],
  { chineseScript }: Settings,
): Promise<{ readonly article: Article; readonly entities: readonly Entity[] }> {
  const conversion = conversionFor(article, chineseScript);
  if (!conversion) return { article, entities };
  await import(/* @vite-ignore */ CONVERTER);
  const converter = await offeredConverter()?.(conversion);
  if (!converter) throw new Error(`${CONVERTER} offers no converter`);
  const converted = await convertArticle(article, RESULT_LANGUAGES[conversion], converter, makeRest());
  return { article: converted.article, entities: converted.convertEntities(entities) };
}
