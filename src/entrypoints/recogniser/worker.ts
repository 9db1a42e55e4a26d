import type { Entity } from '../../core/entity';
import { findEntities } from '../../entities/find-entities';
import { loadRecogniser } from '../../entities/recogniser';
import type { RecognisedArticle } from './ask-worker';

/** Languages of the interface, whose names of regions are always known. */
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];

/** Reads the text of one article for names, off the thread of the page that asks. */
async function recognise(article: RecognisedArticle): Promise<Entity[]> {
  const recogniser = await loadRecogniser(article.language, async () => (await import('./chinese-files')).readChineseFiles());
  return findEntities({ article, languages: LANGUAGES, recogniser });
}

addEventListener('message', ({ data }: MessageEvent<RecognisedArticle>) => {
  void recognise(data).then(
    (entities) => postMessage(entities),
    (error: unknown) => postMessage(String(error)),
  );
});
