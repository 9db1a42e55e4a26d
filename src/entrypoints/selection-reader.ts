import { extractSelection } from '../extraction/extract-selection';
import { selectedRange } from '../view/reader/page-trees';
import { offeredRuleReader, offerSelectionReader } from './reader-parts';

/** Reads what is selected; a script of its own, injected when somebody asks for that. */
offerSelectionReader((text, whole) => extractSelection(document, selectedRange(document), text, whole, offeredRuleReader()));
