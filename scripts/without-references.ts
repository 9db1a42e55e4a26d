import type { Plugin } from 'vite';

const NAMED = /\/decode-named-character-reference\/index\.dom\.js$/;

/**
 * Leaves out what decodes names of characters, by `innerHTML`: Markdown's writer asks it about the labels of definitions and
 * references alone, and `core/format/markdown.ts` writes links and pictures with their addresses.
 */
export function withoutReferences(): Plugin {
  return {
    name: 'without-references',
    load: (id) => (NAMED.test(id) ? 'export const decodeNamedCharacterReference = () => false;' : null),
  };
}
