import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';

/** What of an article is read for names. */
export type RecognisedArticle = Pick<Article, 'title' | 'content' | 'language' | 'tags'>;

/** Longer than this no reading takes, in milliseconds. */
const TIMEOUT = 20_000;

/**
 * Reads an article for names, in a worker that ends with it.
 * @returns what the article is about; undefined where it could not be read: the page's own tags are all there is then
 */
export function recogniseArticle({ title, content, language, tags }: Article): Promise<readonly Entity[] | undefined> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<readonly Entity[] | undefined>((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(Array.isArray(data) ? data : undefined));
    worker.addEventListener('error', () => resolve(undefined));
    setTimeout(() => resolve(undefined), TIMEOUT);
    worker.postMessage({ title, content, ...(language ? { language } : {}), tags } satisfies RecognisedArticle);
  });
  return answer.finally(() => worker.terminate());
}
