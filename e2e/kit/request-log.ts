import { appendFileSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from '@playwright/test';

/** One request of a browser, as one of those who saw it tells it. */
export interface SeenRequest {
  /** The proxy of the browsers sees every request; Chromium's log of its network, its pages and Firefox tell who asked. */
  readonly seenBy: 'proxy' | 'net log' | 'page';
  readonly url: string;
  /** Undefined where it is not known, as of pages that Chromium's proxy is asked by. */
  readonly askedBy?: 'extension' | 'content script' | 'browser' | 'page';
  /** What for: `image`, `fetch`, `document` …, as the browser calls it. */
  readonly kind?: string;
  readonly origin?: string;
  readonly referrer?: string;
  /** The journey that ran, as `save.spec.ts`. */
  readonly journey?: string;
}

/** Notes a request in the file that `REQUEST_LOG` names; scripts/run-gates.ts names one for the whole run, and reads it at the end. */
export function logRequest(request: SeenRequest): void {
  const file = process.env.REQUEST_LOG;
  if (file) appendFileSync(file, `${JSON.stringify({ ...request, journey: currentJourney() })}\n`);
}

function currentJourney(): string | undefined {
  try {
    return basename(test.info().file);
  } catch {
    return undefined; // between two of them
  }
}

interface NetLog {
  readonly constants: { readonly logEventTypes: { readonly URL_REQUEST_START_JOB: number } };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string; readonly request_type?: string };
  }[];
}

/** What the pages, workers and background of extensions have asked the network for, by Chromium's `--log-net-log`. */
export function extensionRequests(file: string): SeenRequest[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = events.filter(({ type }) => type === constants.logEventTypes.URL_REQUEST_START_JOB);
  return started.flatMap(({ params: { url = '', initiator = '', request_type: kind } = {} }) => {
    if (!initiator.startsWith('chrome-extension://') || !/^(?:https?|wss?):/.test(url)) return [];
    return { seenBy: 'net log', askedBy: 'extension', url, origin: initiator, ...(kind ? { kind } : {}) } as const;
  });
}
