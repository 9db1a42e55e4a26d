import type { Entity } from '../../core/entity';
import { startRecogniser } from '../../platform/recognition';
import { askWorker, type RecognisedArticle } from './ask-worker';
import workerAddress from './worker.ts?worker&url';

/** Reads an article for names in a worker of this page; its file is named in vite.config.ts, because the background asks for it too. */
export function recogniseArticle(article: RecognisedArticle): Promise<readonly Entity[] | undefined> {
  return askWorker(startRecogniser(workerAddress), article);
}
