import theme from '../theme.css?inline';
import css from './reader.css?inline';

/** All that the reader's first frame is styled by; the preview of the settings is styled by the same. */
export const READER_CSS = theme + css;
