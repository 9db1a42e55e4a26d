/** The host, the domains around it, and '' for every host. */
export function hostsAround(host: string): string[] {
  const labels = host.split('.');
  return [...labels.map((_, index) => labels.slice(index).join('.')), ''];
}
