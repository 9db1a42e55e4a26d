import type { MessageKey } from '../core/message-key';
import type { PageFailure } from '../core/page-failure';

/** What a person is told of a failure, and what they can do about it. */
export const FAILURE_MESSAGES: Readonly<Record<PageFailure, { title: MessageKey; advice: MessageKey }>> = {
  'no-main-content': { title: 'failure_no_article', advice: 'failure_no_article_advice' },
  'page-too-large': { title: 'failure_too_large', advice: 'failure_too_large_advice' },
  pdf: { title: 'failure_pdf', advice: 'failure_pdf_advice' },
  'unsupported-document': { title: 'failure_document', advice: 'failure_document_advice' },
  'extraction-failed': { title: 'failure_extraction', advice: 'failure_extraction_advice' },
  'reader-lost': { title: 'failure_lost', advice: 'failure_lost_advice' },
  'forbidden-page': { title: 'failure_forbidden', advice: 'failure_forbidden_advice' },
  'no-answer': { title: 'failure_no_answer', advice: 'failure_no_answer_advice' },
};
