import type messages from '../../public/_locales/en/messages.json';

/** The name of a message in `public/_locales`. */
export type MessageKey = keyof typeof messages;
