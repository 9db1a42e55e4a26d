import { listenToRecognition } from '../../platform/recognition';
import { recogniseArticle } from './recognise-article';

// The page without a window in which Chromium's background has workers.
listenToRecognition(({ article }) => recogniseArticle(article));
