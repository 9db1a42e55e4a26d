import type { Article } from '../core/article';
import type { Entity } from '../core/entity';
import { conversionFor, RESULT_LANGUAGES } from '../core/script/chinese-script';
import { convertArticle } from '../core/script/convert-article';
import type { Settings } from '../settings/settings-schema';
import { makeRest } from '../view/make-rest';
import { offeredConverter } from './reader-parts';

/**
 * An article and its names in the script of Chinese that the settings ask for.
 * @param load - brings what converts, only where that is another script
 */
export async function inChosenScript(
  article: Article,
  entities: readonly Entity[],
  { chineseScript }: Settings,
  load: () => Promise<unknown>,
): Promise<{ readonly article: Article; readonly entities: readonly Entity[] }> {
  const conversion = conversionFor(article, chineseScript);
  if (!conversion) return { article, entities };
  if (!offeredConverter()) await load();
  const converter = await offeredConverter()?.(conversion);
  if (!converter) throw new Error('there is no converter');
  const converted = await convertArticle(article, RESULT_LANGUAGES[conversion], converter, makeRest());
  return { article: converted.article, entities: converted.convertEntities(entities) };
}
