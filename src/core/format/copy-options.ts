/** What a copy of an article holds besides its paragraphs; what is left out is as it comes first. */
export interface CopyOptions {
  /** Title and source on top. */
  readonly header: boolean;
  /** Captions and credits of pictures. */
  readonly captions: boolean;
  /** The header as lines of text, with all that is known as more lines, or in plain text and Markdown as YAML front matter. */
  readonly headerStyle?: 'lines' | 'full' | 'yaml';
  /** Names that the header lists; none where it is left out. */
  readonly tags?: readonly string[];
  /** What that list is called. */
  readonly tagsLabel?: string;
  /**
   * Links where they stand, as numbers with their addresses at the end, or as words alone. Plain text has no links where
   * they stand, HTML no numbers.
   */
  readonly links?: 'inline' | 'endnotes' | 'none';
  /** Pictures, the words that describe them, in brackets, or nothing. Plain text has no pictures. */
  readonly images?: 'links' | 'alt' | 'none';
}
