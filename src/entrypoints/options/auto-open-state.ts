import { forgetSite, switchOff, switchOn } from '../../platform/auto-open-permission';
import { changeAutoOpen, loadAutoOpen } from '../../platform/auto-open-storage';
import { saveFailure } from '../../platform/save-failure';
import { type AutoOpenSite, toPattern, withException } from '../../settings/auto-open';
import type { AutoOpenProblem } from '../../view/settings/AutoOpenSites';

/** The sites whose articles open by themselves, as the options page shows them, and what can be done to them. */
export class AutoOpenSitesState {
  autoOpen: readonly AutoOpenSite[] = [];
  problem: AutoOpenProblem | undefined;

  constructor(private readonly show: () => void) {}

  async load(): Promise<void> {
    this.autoOpen = await loadAutoOpen();
    this.show();
  }

  /** Call it within a click: the browser asks the person. */
  add(text: string): Promise<void> {
    const pattern = toPattern(text);
    if (pattern !== undefined) return this.switch(pattern, true);
    return this.#after(async () => ({ message: 'auto_open_invalid', about: text }));
  }

  /** Call it within a click: the browser asks the person. */
  switch(pattern: string, on: boolean): Promise<void> {
    if (!on) return this.#after(() => switchOff(pattern));
    const asking = switchOn(pattern);
    return this.#after(async () => ((await asking) ? undefined : { message: 'auto_open_refused', about: pattern }));
  }

  forget(pattern: string): Promise<void> {
    return this.#after(() => forgetSite(pattern));
  }

  include(pattern: string, address: string): Promise<void> {
    const without = (site: AutoOpenSite) => (site.pattern === pattern ? withException(site, address, false) : site);
    return this.#after(() => changeAutoOpen((sites) => sites.map(without)));
  }

  /** Tells what went wrong, or nothing. */
  async #after(act: () => Promise<unknown>): Promise<void> {
    try {
      this.problem = (await act()) as AutoOpenProblem | undefined;
    } catch (error) {
      this.problem = { message: saveFailure(error), about: '' };
    }
    await this.load();
  }
}
