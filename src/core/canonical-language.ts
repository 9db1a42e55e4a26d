/**
 * A language tag as standards write it; undefined for what is none.
 * @example canonicalLanguage('zh_hant_tw') // 'zh-Hant-TW'
 * @example canonicalLanguage('english, of course') // undefined
 */
export function canonicalLanguage(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
