import type { OpenReaderRequest } from '../messaging/protocol';
import { askBackground } from './ask-background';
import { onPageAsks } from './on-page-asks';

/** Has the background open the reader of this page, with its tools and all that the article is about; returns whether it heard. */
export function openOwnReader(): Promise<boolean> {
  return askBackground({ name: 'open-own-reader' });
}

/** Answers the page that asks for its reader. */
export function onOwnReaderAsked(open: (tabId: number) => void): void {
  onPageAsks<OpenReaderRequest>('open-own-reader', (_, tabId) => {
    open(tabId);
    return Promise.resolve(true);
  });
}
