/**
 * The address by which Obsidian makes a note of what is on the clipboard.
 * @param file - name of the note, with or without its ending
 * @param vault - '' for the one that is open
 * @see https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
 * @example obsidianAddress('A bell.md', 'Notes') // 'obsidian://new?vault=Notes&file=A%20bell&clipboard'
 */
export function obsidianAddress(file: string, vault: string): string {
  const name = file
    .replace(/\.md$/, '')
    .replace(/[#^[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `obsidian://new?${vault ? `vault=${encode(vault)}&` : ''}file=${encode(name)}&clipboard`;
}

/** Half a character cannot be encoded. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
