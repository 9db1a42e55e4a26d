import browser from 'webextension-polyfill';
import { originOf, withSite } from '../settings/auto-open';
import { changeAutoOpen, loadAutoOpen } from './auto-open-storage';

/** What a person wished when the browser's prompt came; the popup may close over it, and does not see the answer then. */
const WISH = 'autoOpenWish';
/** An older wish counts no more: who grants a site by other means means something else, in milliseconds. */
const WISH_TIME = 120_000;

/**
 * Asks for the browser's permission, and then has the articles of a site open by themselves.
 * Call it within a click, before anything is waited for.
 * @returns whether the browser allows it
 */
export async function switchOn(pattern: string): Promise<boolean> {
  const wishing = browser.storage.session.set({ [WISH]: { pattern, time: Date.now() } });
  const granted = await browser.permissions.request({ origins: [originOf(pattern)] }).catch(() => false);
  await wishing;
  if (granted) await changeAutoOpen((sites) => withSite(sites, pattern, true));
  await browser.storage.session.remove(WISH);
  return granted;
}

/** Leaves the articles of a site closed; the permission goes back, unless another entry needs it. */
export async function switchOff(pattern: string): Promise<void> {
  await changeAutoOpen((sites) => withSite(sites, pattern, false));
  await giveBack(pattern);
}

/** Forgets a site and its exceptions. */
export async function forgetSite(pattern: string): Promise<void> {
  await changeAutoOpen((sites) => sites.filter((site) => site.pattern !== pattern));
  await giveBack(pattern);
}

async function giveBack(pattern: string): Promise<void> {
  const origin = originOf(pattern);
  const isNeeded = (await loadAutoOpen()).some((site) => site.on && originOf(site.pattern) === origin);
  if (!isNeeded) await browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
}

/** Fulfils a wish whose popup has closed over the browser's prompt. */
export async function fulfilWish(): Promise<void> {
  const { pattern, time } = ((await browser.storage.session.get(WISH))[WISH] ?? {}) as { pattern?: string; time?: number };
  if (!pattern || Date.now() - (time ?? 0) > WISH_TIME) return;
  if (!(await browser.permissions.contains({ origins: [originOf(pattern)] }))) return;
  await changeAutoOpen((sites) => withSite(sites, pattern, true)); // before the wish goes: whatever ends in between, the site is on
  await browser.storage.session.remove(WISH);
}
