import type { Entity } from '../../core/entity';
import { askWorker, type RecognisedArticle } from './ask-worker';

/** Reads an article for names in a worker of this page; its file is named in vite.config.ts, because the background asks for it too. */
export function recogniseArticle(article: RecognisedArticle): Promise<readonly Entity[] | undefined> {
  return askWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), article);
}
