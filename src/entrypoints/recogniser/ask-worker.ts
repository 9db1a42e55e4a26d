import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';

/** What of an article is read for names. */
export type RecognisedArticle = Pick<Article, 'title' | 'content' | 'language' | 'tags'>;

/** Longer than this no reading takes, in milliseconds. */
const TIMEOUT = 20_000;
/** Ending a worker keeps a core busy, while what it found is drawn: it waits this long, in milliseconds. */
const ENDING_DELAY = 1000;

/**
 * Has a worker read an article for names, and ends it.
 * @returns what the article is about; undefined where it could not be read: the page's own tags are all there is then
 */
export function askWorker(worker: Worker, { title, content, language, tags }: RecognisedArticle): Promise<readonly Entity[] | undefined> {
  const answer = new Promise<readonly Entity[] | undefined>((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(Array.isArray(data) ? data : undefined));
    worker.addEventListener('error', () => resolve(undefined));
    setTimeout(() => resolve(undefined), TIMEOUT);
    worker.postMessage({ title, content, ...(language ? { language } : {}), tags } satisfies RecognisedArticle);
  });
  return answer.finally(() => setTimeout(() => worker.terminate(), ENDING_DELAY));
}
