import { configs } from 'opencc-js/preset';
import type { Conversion } from '../core/script/chinese-script';
import { type ConversionConfig, type ConvertScript, makeConverter } from '../core/script/convert-script';
import { makeRest } from '../view/make-rest';
import { offerConverter } from './reader-parts';

/** Their types take a group of dictionaries for one. */
const CONFIGS = configs as unknown as Readonly<Record<Conversion, ConversionConfig>>;
const made = new Map<Conversion, Promise<ConvertScript>>();

/** The dictionaries of OpenCC as a script of their own, injected when somebody wants Chinese in its other script. */
offerConverter((conversion) => {
  const converter = made.get(conversion) ?? makeConverter(CONFIGS[conversion], makeRest());
  made.set(conversion, converter);
  converter.catch(() => made.delete(conversion)); // else no later try could do better
  return converter;
});
