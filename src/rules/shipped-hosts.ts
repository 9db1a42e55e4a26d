/** Hosts that a rule which ships is for: whoever brings scripts into a page knows by them whether it needs the one with the rules. */
export const SHIPPED_HOSTS: readonly string[] = ['www.bannedbook.org'];
