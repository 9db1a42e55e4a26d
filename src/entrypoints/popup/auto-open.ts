import { hostOf } from '../../core/host';
import { switchOff, switchOn } from '../../platform/auto-open-permission';
import { changeAutoOpen, loadAutoOpen } from '../../platform/auto-open-storage';
import { matchesPattern } from '../../rules/match-pattern';
import { type AutoOpenSite, sitePattern, withException, withoutHash } from '../../settings/auto-open';
import type { AutoOpenState } from '../../view/popup/AutoOpen';

const fitsPage = (url: string) => (site: AutoOpenSite) => site.on && matchesPattern(site.pattern, url);

/** Whether the articles of a page's site open by themselves; undefined for a page of no site. */
export async function readAutoOpen(url: string): Promise<AutoOpenState | undefined> {
  if (sitePattern(url) === undefined) return undefined;
  const sites = (await loadAutoOpen()).filter(fitsPage(url));
  return { host: hostOf(url), on: sites.length > 0, excepted: sites.some(({ exceptions }) => exceptions.includes(withoutHash(url))) };
}

/** Switches it for the page's whole site; call it within a click, because the browser asks the person. */
export async function setAutoOpen(url: string, on: boolean): Promise<AutoOpenState | undefined> {
  const pattern = sitePattern(url);
  const refused = on && pattern !== undefined && !(await switchOn(pattern));
  if (!on) for (const site of (await loadAutoOpen()).filter(fitsPage(url))) await switchOff(site.pattern);
  const state = await readAutoOpen(url);
  return state && { ...state, refused };
}

/** Leaves one page of a site as it is, or no longer. */
export async function setExcepted(url: string, excepted: boolean): Promise<AutoOpenState | undefined> {
  await changeAutoOpen((sites) => sites.map((site) => (fitsPage(url)(site) ? withException(site, url, excepted) : site)));
  return readAutoOpen(url);
}
