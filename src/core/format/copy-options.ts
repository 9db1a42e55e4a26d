/** What a copy of an article holds besides its paragraphs. */
export interface CopyOptions {
  /** Title and source on top. */
  readonly header: boolean;
  /** Captions and credits of pictures, in the plain text. */
  readonly captions: boolean;
}
