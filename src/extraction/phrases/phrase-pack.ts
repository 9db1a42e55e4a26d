/**
 * What a line that is no part of an article begins with, in one language: in lower case, without the bullet, arrow or
 * bracket before it. A word border must follow in scripts with spaces; a final `*` marks a stem that any letter may follow.
 */
export interface PhrasePack {
  /** BCP 47 tag, and the name of the file. */
  readonly language: string;
  /** Where such wording was seen, and when. */
  readonly sources: readonly string[];
  readonly phrases: {
    /** Ways to other articles. */
    readonly related: readonly string[];
    /** Asks to subscribe, register, follow or send tips. */
    readonly newsletter: readonly string[];
    /** Tools of the article: sharing, printing, saving, listening, corrections. */
    readonly share: readonly string[];
    /** Who wrote or photographed it, when, and under which tags and rights. */
    readonly byline: readonly string[];
    /** Advertising, offers, apps and donations. */
    readonly promotion: readonly string[];
    /** Cookie banners and privacy dialogs. */
    readonly consent: readonly string[];
    /** Headings, buttons and notes of comments. */
    readonly comments: readonly string[];
  };
}

export type PhrasePurpose = keyof PhrasePack['phrases'];
