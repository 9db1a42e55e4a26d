import type { Article, LeadImage } from '../core/article';
import { withoutUndefined } from '../core/without-undefined';
import { findBylines } from './bylines';
import { isPixel, loadedSource } from './images';
import { toStrings } from './json-ld';
import { metaContents } from './meta-tags';
import { firstText, gatherSources, type Sources } from './metadata-sources';
import { type Page, resolveWebUrl } from './page';
import { findDates } from './published-date';
import type { RuleReading } from './site-rules/rule-reading';
import { findTitle } from './title';

/** What a page says about its article, apart from the text itself. */
export interface Metadata
  extends Pick<Article, 'title' | 'bylines' | 'canonicalUrl' | 'published' | 'modified' | 'siteName' | 'leadImage' | 'excerpt'> {
  readonly declaredLanguage?: string;
}

/** Reads metadata off the copy of a page, before anything is taken out of it. */
export function readMetadata(page: Page, rule: RuleReading | undefined): Metadata {
  const sources = gatherSources(page);
  const { metas, article, siteName, declaredLanguage } = sources;
  const { text: title, heading } = rule?.title ?? findTitle(sources);
  return withoutUndefined({
    title,
    bylines: rule?.bylines ?? findBylines(sources, heading),
    canonicalUrl: findCanonicalUrl(sources),
    ...findDates(sources, heading),
    ...(rule?.published ? { published: rule.published } : {}),
    siteName,
    leadImage: findLeadImage(sources),
    excerpt: firstText([...metaContents(metas, ['ogdescription', 'description']), ...toStrings(article.description)]),
    declaredLanguage,
  });
}

function findCanonicalUrl({ page, metas }: Sources): string | undefined {
  const link = page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return resolveWebUrl(page, link ?? metas.get('ogurl')?.[0]);
}

/** The picture the page announces, but only where the page also shows it: many sites announce their logo. */
function findLeadImage({ page, metas }: Sources): LeadImage | undefined {
  const announced = resolveWebUrl(page, metas.get('ogimage')?.[0]);
  const name = announced && imageName(announced);
  const images = Array.from(page.document.querySelectorAll('img'));
  const shown = name ? images.find((image) => imageName(image.getAttribute('src') ?? '') === name) : undefined;
  if (!announced || !shown || isPixel(shown, page, announced)) return undefined;
  return withoutUndefined({
    src: announced,
    alt: shown.getAttribute('alt') ?? '',
    referrerPolicy: shown.getAttribute('referrerpolicy') ?? undefined,
    loaded: loadedSource(page.liveImage(shown)) || undefined,
  });
}

/** The file's name without query and without the size that WordPress appends: photo-1024x683.jpg is photo.jpg. */
function imageName(address: string): string {
  return (/([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '').replace(/-\d+x\d+(?=\.\w+$)/, '');
}
