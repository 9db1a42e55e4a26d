import { expect, test } from 'vitest';
import type { SeenRequest } from '../e2e/kit/request-log';
import { requestProblems } from './check-requests';

const problems = (request: Partial<SeenRequest>) =>
  requestProblems([{ seenBy: 'proxy', url: 'http://news.localhost/a', ...request }], 'goto("http://news.localhost/a")');

test.each<[string, Partial<SeenRequest>]>([
  ['the background asks', { seenBy: 'net log', askedBy: 'extension', kind: 'other' }],
  ['a page of the extension says so in its origin', { origin: 'moz-extension://a' }],
  ['a page of the extension says so as referrer', { referrer: 'chrome-extension://a/popup.html' }],
  ['a content script fetches where nobody pressed', { askedBy: 'content script', kind: 'fetch', journey: 'journey.spec.ts' }],
  ['a content script sends a beacon where somebody pressed', { askedBy: 'content script', kind: 'beacon', journey: 'save.spec.ts' }],
  ['a script asks in the name of its page', { askedBy: 'page', kind: 'fetch', journey: 'journey.spec.ts' }],
  ['somebody asks a host that no journey names', { url: 'http://telemetry.example/a' }],
  ['a page asks a host of the browser', { url: 'http://accounts.google.com/a', askedBy: 'page' }],
])('a run in which %s does not pass', (_, request) => expect(problems(request)).toHaveLength(1));

test.each<[string, Partial<SeenRequest>]>([
  ['a page asks', {}],
  ['a person has a file saved with pictures', { askedBy: 'content script', kind: 'fetch', journey: 'save.spec.ts' }],
  ['the same, where content scripts ask in the name of their page', { askedBy: 'page', kind: 'fetch', journey: 'save.spec.ts' }],
  ['the reader shows a picture', { askedBy: 'content script', kind: 'image', journey: 'journey.spec.ts' }],
  ['a person opens a link', { askedBy: 'extension', kind: 'document' }],
  ['Chromium asks who is signed in', { url: 'https://accounts.google.com/ListAccounts' }],
])('a run in which %s passes', (_, request) => expect(problems(request)).toEqual([]));
