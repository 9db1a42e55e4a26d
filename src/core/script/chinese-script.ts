import type { Article } from '../article';
import { proseOf } from '../content-text';
import { detectLanguage } from '../language';

/** What a person wants to read Chinese in. */
export type ChineseScript = 'original' | 'simplified' | 'taiwan' | 'hongkong';

/** From what to what, as OpenCC names it; `p` for the words of a place as well as its characters. */
export type Conversion = 's2twp' | 's2hkp' | 'tw2sp' | 'hk2sp';

/** The language of what a conversion gives, as a BCP 47 tag. */
export const RESULT_LANGUAGES: Readonly<Record<Conversion, string>> = {
  s2twp: 'zh-Hant-TW',
  s2hkp: 'zh-Hant-HK',
  tw2sp: 'zh-Hans',
  hk2sp: 'zh-Hans',
};

/** The conversion that an article needs; undefined where it is in the wanted script already, or in no Chinese. */
export function conversionFor(
  { language = '', content }: Pick<Article, 'language' | 'content'>,
  wanted: ChineseScript,
): Conversion | undefined {
  if (wanted === 'original' || !language.startsWith('zh')) return undefined;
  const isTraditional = detectLanguage(proseOf(content)) === 'zh-Hant';
  if (isTraditional === (wanted !== 'simplified')) return undefined;
  if (isTraditional) return /HK|MO/.test(language) ? 'hk2sp' : 'tw2sp';
  return wanted === 'hongkong' ? 's2hkp' : 's2twp';
}
