/** Characters of a file; what is longer is refused as a whole. */
export const MAX_FILE = 256 * 1024;

/** Characters of a line of a file. */
export const MAX_LINE = 2_000;

/** Characters of a selector or an XPath, as it stands in a rule. */
export const MAX_PLACE = 512;

/** Brackets within brackets of an XPath or a selector. */
export const MAX_DEPTH = 32;

/** Entries that are read of a JSON file; a rule set holds no more. */
export const MAX_ENTRIES = 5_000;

/** Bytes of an archive. */
export const MAX_ARCHIVE = 50 * 1024 * 1024;

/** Entries of an archive. */
export const MAX_ARCHIVE_FILES = 20_000;

/** Bytes that the texts of an archive may come to, unpacked. */
export const MAX_UNPACKED = 100 * 1024 * 1024;
