import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

const OVERRIDES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const SYSTEM_PATHS = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

/**
 * Finds a browser: the environment's override, the system's, then Playwright's own.
 * Google's Chrome is not looked for: it no longer loads unpacked extensions from the command line.
 * @throws where the override names no file
 */
export function findBrowser(name: BrowserName): string | undefined {
  const override = process.env[OVERRIDES[name]];
  if (override && !existsSync(override)) throw new Error(`${OVERRIDES[name]} is set to ${override}, which does not exist.`);
  const candidates = [override, ...SYSTEM_PATHS[name], ...(name === 'chromium' ? [chromium.executablePath()] : [])];
  return candidates.find((path) => path && existsSync(path));
}

/**
 * Finds a browser, and where there is none installs Debian's.
 * @throws with what a person can do, where that is not possible either
 */
export function ensureBrowser(name: BrowserName): string {
  return findBrowser(name) ?? installFromDebian(name) ?? fail(name);
}

function installFromDebian(name: BrowserName): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${DEBIAN_PACKAGES[name]} with apt-get …`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const packages = [DEBIAN_PACKAGES[name], 'fonts-noto-cjk'];
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    throw new Error(`apt-get could not install ${DEBIAN_PACKAGES[name]}: is there a network? Or set ${OVERRIDES[name]} to a browser.`);
  }
  return findBrowser(name);
}

function fail(name: BrowserName): never {
  throw new Error(
    `No ${name} was found and none can be installed (that takes root and apt-get). Install one, ` +
      `for example with "sudo apt-get install ${DEBIAN_PACKAGES[name]}", or set ${OVERRIDES[name]} to its path.`,
  );
}
