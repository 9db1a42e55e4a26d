import { isWebAddress } from './host';
import PARAMETERS from './tracking-parameters.json' with { type: 'json' };

/** Names of parameters by the hosts that have them, and by '' what all have; `amazon.*` is that host in every country. */
const HOSTS: Readonly<Record<string, readonly string[]>> = PARAMETERS;

/** Names in campaigns, whatever follows. */
const CAMPAIGN = /^utm_/i;
/** Of a host's name, from its end: lists name no longer ones. */
const MOST_LABELS = 6;

/**
 * An address without the parameters that tell sites who came from where; all else stays byte for byte as it is.
 * @example withoutTracking('https://news.example/a?id=1&utm_source=x#top') // 'https://news.example/a?id=1#top'
 */
export function withoutTracking(address: string): string {
  if (!isWebAddress(address)) return address;
  const [, page = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const names = query || fragment ? namesFor(page) : [];
  const tracks = (parameter: string) => isTracking(parameter.split('=', 1)[0] ?? '', names);
  const kept = query?.split('&').filter((parameter) => !tracks(parameter));
  const isLost = fragment?.includes('=') && fragment.split('&').every(tracks);
  if (kept?.length === query?.split('&').length && !isLost) return address;
  const rest = kept?.length ? `?${kept.join('&')}` : '';
  return `${page}${rest}${isLost || fragment === undefined ? '' : `#${fragment}`}`;
}

function isTracking(name: string, names: readonly (readonly string[])[]): boolean {
  return CAMPAIGN.test(name) || names.some((list) => list.includes(name));
}

/** The lists that count for a page: of its host, of the hosts above that, of all. */
function namesFor(page: string): (readonly string[])[] {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(page)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.').slice(-MOST_LABELS);
  const hosts = labels.flatMap((label, index) => [labels.slice(index).join('.'), ...(labels.length - index <= 3 ? [`${label}.*`] : [])]);
  return ['', ...hosts].flatMap((name) => (Object.hasOwn(HOSTS, name) ? [HOSTS[name] ?? []] : []));
}
