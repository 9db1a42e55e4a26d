import { guardReader } from '../view/guard/guard-reader';
import { offerGuard } from './reader-parts';

/** A script of its own, which comes with the tools: most pages give it nothing to do. */
offerGuard(guardReader);
