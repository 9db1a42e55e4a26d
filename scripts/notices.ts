import type { ShippedPart } from './shipped-parts';

const HEAD = `Limpid is under the MIT License, see https://opensource.org/license/mit and LICENSE in its sources.
It holds the following work of others, each under its own licence.
`;

/** The notices of all that ships: a list, then the text of every licence. */
export function noticesOf(parts: readonly ShippedPart[]): string {
  const list = parts.map((part) => `${titleOf(part)}: ${part.licence}`).join('\n');
  const texts = parts.map((part) => `---- ${titleOf(part)} (${part.licence}) ----\n\n${part.text}\n`);
  return `${[HEAD, `${list}\n`, ...texts].join('\n')}`;
}

function titleOf({ name, version }: ShippedPart): string {
  return `${name} ${version}`;
}
