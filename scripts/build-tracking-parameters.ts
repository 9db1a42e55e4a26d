import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TidyURL } from 'tidy-url';
import { ROOT, run } from './run';

const FILE = join(ROOT, 'src/core/tracking-parameters.json');

/** Well-known marks of clicks that the rules do not have yet; those of campaigns all begin with utm_. */
const MORE = 'msclkid yclid twclid ttclid wbraid gbraid gad_source gad_campaignid dclid srsltid _openstat igshid ysclid li_fat_id'.split(
  ' ',
);
const MORE_OF_HOSTS = {
  'youtube.com': ['si'],
  'youtu.be': ['si', 'feature'],
  'x.com': ['s', 't', 'ref_src', 'ref_url'],
  'bilibili.com': ['spm_id_from', 'vd_source'],
};

/**
 * Rules of hosts take out whatever a page does without: numbers of pages and wares too, without which a link leads elsewhere.
 * Kept are names that tell where somebody came from, and of others those that are known to do that alone.
 */
const FOLLOWS = /ref|src|source|medium|campaign|utm|track|trk|click|clid|clk|share|igsh|_branch|pf_rd_|pd_rd_|cmp/i;
const ALSO = new Set(
  '__source feature cvid ftag gs_lcp gs_lcrp gs_lp guccounter hpt iid intcid itid ito itscg itsct lipi mod ocid scm sca_esv si smid snr spm sxsrf ved'.split(
    ' ',
  ),
);

/** Names of parameters by host, `amazon.*` for every country, '' for all. */
export function trackingParameters(): Record<string, string[]> {
  const named = TidyURL.rules.flatMap(({ match, match_href, rules: names = [] }): [string, readonly string[]][] => {
    const host = match_href ? undefined : hostOf(match.source);
    if (host === '') return [[host, [...names, ...MORE].filter((name) => !name.startsWith('utm_'))]];
    return host ? [[host, names.map((name) => name.trim()).filter((name) => FOLLOWS.test(name) || ALSO.has(name))]] : [];
  });
  const hosts = new Map<string, Set<string>>();
  for (const [host, names] of [...named, ...Object.entries(MORE_OF_HOSTS)]) {
    if (names.length > 0) hosts.set(host, new Set([...(hosts.get(host) ?? []), ...names]));
  }
  return Object.fromEntries([...hosts].toSorted().map(([host, names]) => [host, [...names].toSorted()]));
}

/** The host that a pattern means, without `www.`; undefined where it means more than one. */
function hostOf(pattern: string): string | undefined {
  if (pattern === '.*') return '';
  const host = pattern
    .replaceAll('\\', '')
    .replace(/^\^?(?:\(\?:https\?:\/\/\)\?)?(?:\(\?:\[\^\.\]\+\.\)\?|\(\?:\.\*\.\|?\)\??|\.\*\.|\.\*)?(?:www\.)?/, '')
    .replace(/\.(?:\[a-z0-9\]\{0,3\}|\(\?:\[a-z\]\{2,\}\)\{1,\}|\.\*)$/, '.*');
  return /^(?:[a-z0-9-]+\.)+(?:[a-z]+|\*)$/.test(host) ? host : undefined;
}

/** Writes the names that `withoutTracking` goes by, from tidy-url. */
if (process.argv[1] === import.meta.filename) {
  writeFileSync(FILE, JSON.stringify(trackingParameters()));
  run('biome', ['format', '--write', FILE]);
}
