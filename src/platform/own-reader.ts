import type { OwnReaderRequest } from '../messaging/protocol';
import { askBackground } from './ask-background';
import { onPageAsks } from './on-page-asks';

/** Has the background open the reader of this page, with its tools and all that the article is about; returns whether it heard. */
export function openOwnReader(): Promise<boolean> {
  return askBackground({ name: 'open-own-reader' });
}

/** Has the background tell the reader of this page what its article is about, which has grown. */
export function recogniseOwn(): Promise<boolean> {
  return askBackground({ name: 'recognise-own' });
}

/** Answers the page that asks for something for its own reader. */
export function onOwnReader(name: OwnReaderRequest['name'], act: (tabId: number) => unknown): void {
  onPageAsks<OwnReaderRequest>(name, (_, tabId) => {
    act(tabId);
    return Promise.resolve(true);
  });
}
