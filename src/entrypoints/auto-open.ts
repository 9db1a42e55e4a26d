import { looksLikeArticle } from '../extraction/looks-like-article';
import type { AutoOpenRequest } from '../messaging/protocol';
import { askBackground } from '../platform/ask-background';
import { mendTimers } from '../platform/timers';

/** When a page is looked at, in milliseconds after its markup is there: some bring their text late. */
const LOOKS = [200, 900, 2700];
/** What a person begins with; `userActivation` does not tell, because in Chromium it outlives a link within a site. */
const INPUT = ['keydown', 'pointerdown'] as const;

const ask = (step: AutoOpenRequest['step']) => askBackground({ name: 'auto-open', step });
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let hasInput = false;
/** A page that goes takes its reader with it, which is no closing; listened for before the reader does. */
let isLeaving = false;

function listen(): void {
  const noteInput = ({ isTrusted }: Event) => {
    hasInput ||= isTrusted;
  };
  for (const name of INPUT) window.addEventListener(name, noteInput, { capture: true, passive: true });
  window.addEventListener('pagehide', ({ isTrusted }) => {
    isLeaving ||= isTrusted;
  });
}

async function markupIsThere(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Whoever has begun to read, press or type is not torn away. */
function isTaken(): boolean {
  return hasInput || window.scrollY > window.innerHeight || findReader() !== undefined;
}

function findReader(): Element | undefined {
  return Array.from(document.documentElement.children).find(({ shadowRoot }) => shadowRoot?.querySelector('.reader'));
}

/** In a tab behind, nothing opens until the person comes to it. */
async function comeIntoView(): Promise<void> {
  while (document.visibilityState !== 'visible')
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}

async function openIfArticle(): Promise<void> {
  listen();
  await markupIsThere();
  let waited = 0;
  for (const look of LOOKS) {
    await rest(look - waited);
    await comeIntoView();
    waited = look;
    if (isTaken()) return;
    if (looksLikeArticle(document)) return open();
  }
}

/** What the person does while the article is read counts too. */
async function open(): Promise<void> {
  if (!(await ask('read')) || isTaken() || !(await ask('open'))) return;
  const reader = findReader();
  if (reader) watchClosing(reader);
}

/** What the person closed stays closed. */
function watchClosing(reader: Element): void {
  const address = location.pathname + location.search;
  const observer = new MutationObserver(() => {
    if (reader.isConnected) return;
    observer.disconnect();
    if (!isLeaving && address === location.pathname + location.search) void ask('closed');
  });
  observer.observe(document.documentElement, { childList: true });
}

mendTimers();
void openIfArticle();
