import { isWebAddress } from './host';
import PARAMETERS from './tracking-parameters.json' with { type: 'json' };

/** Names of parameters by the hosts that have them, and by '' what all have; `amazon.*` is that host in every country. */
const HOSTS: Readonly<Record<string, readonly string[]>> = PARAMETERS;

/** Names in campaigns, whatever follows. */
const CAMPAIGN = /^utm_/;

/**
 * An address without the parameters that tell sites who came from where; all else stays byte for byte as it is.
 * @example withoutTracking('https://news.example/a?id=1&utm_source=x#top') // 'https://news.example/a?id=1#top'
 */
export function withoutTracking(address: string): string {
  const [, page, query, fragment] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  if (!page || !query || !isWebAddress(address)) return address;
  const names = namesFor(page);
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => !isTracking(parameter.split('=', 1)[0] ?? '', names));
  if (kept.length === parameters.length) return address;
  return `${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

function isTracking(name: string, names: readonly (readonly string[])[]): boolean {
  return CAMPAIGN.test(name) || names.some((list) => list.includes(name));
}

/** The lists that count for a page: of its host, of the hosts above that, of all. */
function namesFor(page: string): (readonly string[])[] {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(page)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  const hosts = labels.flatMap((label, index) => [labels.slice(index).join('.'), ...(labels.length - index <= 3 ? [`${label}.*`] : [])]);
  return ['', ...hosts].flatMap((name) => (Object.hasOwn(HOSTS, name) ? [HOSTS[name] ?? []] : []));
}
