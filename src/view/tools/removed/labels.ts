import type { MessageKey } from '../../../core/message-key';
import type { RemovedKind } from '../../../core/removed-block';

/** What blocks of a kind are called. */
export const REMOVED_LABELS: Readonly<Record<RemovedKind, MessageKey>> = {
  advert: 'removed_advert',
  related: 'removed_related',
  share: 'removed_share',
  author: 'removed_author',
  comment: 'removed_comment',
  caption: 'removed_caption',
  other: 'removed_other',
};
