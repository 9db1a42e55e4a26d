import theme from '../theme.css?inline';
import flow from './flow.css?inline';
import css from './reader.css?inline';
import typography from './typography.css?inline';

/** All that the reader's first frame is styled by; the preview of the settings is styled by the same. */
export const READER_CSS = theme + css + typography + flow;
