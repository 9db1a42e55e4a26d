import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type ChineseScript, type Conversion, conversionFor, RESULT_LANGUAGES } from '../../core/script/chinese-script';
import { type ConvertedArticle, convertArticle } from '../../core/script/convert-article';
import type { ConvertScript } from '../../core/script/convert-script';
import { makeRest } from '../make-rest';
import type { Stage } from '../reader/stage';
import { drawConverted } from './draw-converted';

/** Loads what converts; undefined where that did not work. */
export type LoadConverter = (conversion: Conversion) => Promise<ConvertScript | undefined>;

/**
 * Shows a Chinese article in the script that its reader wants.
 * @returns what the article has become, once it is drawn; `failed` where it could not be converted
 */
export function useChineseScript({ article, elements }: Stage, wanted: ChineseScript, load: LoadConverter) {
  const [converted, setConverted] = useState<ConvertedArticle | undefined>();
  const [failed, setFailed] = useState(false);
  const conversion = useMemo(() => conversionFor(article, wanted), [wanted]);
  useLayoutEffect(() => {
    if (!conversion) return undefined;
    let [isWanted, undo] = [true, () => {}];
    const convert = async () => {
      const toScript = await load(conversion);
      const next = isWanted && toScript && (await convertArticle(article, RESULT_LANGUAGES[conversion], toScript, makeRest()));
      if (!isWanted) return;
      setFailed(!next);
      if (!next) return;
      undo = drawConverted(elements, next);
      setConverted(next);
    };
    convert().catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
      undo();
      setConverted(undefined);
      setFailed(false);
    };
  }, [conversion]);
  return { converted, failed };
}
