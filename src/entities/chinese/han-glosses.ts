import type { NamedSpan } from '../../core/entity';

/** An abbreviation in brackets behind the name it stands for: 環境諮詢委員會（環諮會）. */
const ABBREVIATION = /[(（](?:下[稱称]|以下[簡简][稱称]|[簡简][稱称])?[「“"]?(\p{sc=Han}{2,5})[」”"]?[)）]/gu;
/** Characters that a body's abbreviation ends in. */
const BODY_END = /[局署處处院校會会部府所台臺團团黨党社司隊队廳厅委盟館馆大協协總总聯联金]$/u;
/** Most characters of a name for each of its abbreviation. */
const LONGEST = 6;

/** An abbreviation and the stretch it stands for. */
export interface HanGloss {
  readonly full: NamedSpan;
  readonly short: NamedSpan;
}

/**
 * Finds abbreviations of bodies in brackets, and where the name before them begins.
 * @param starts - where words begin
 * @see Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text (2003)
 */
export function findHanGlosses(text: string, starts: ReadonlySet<number>): HanGloss[] {
  return Array.from(text.matchAll(ABBREVIATION)).flatMap((match) => {
    const short = match[1] as string;
    const bracket = match.index;
    const from = BODY_END.test(short) ? startOfName(text, bracket, short, starts) : undefined;
    if (from === undefined) return [];
    const at = bracket + match[0].indexOf(short);
    return [
      {
        full: { start: from, end: bracket, kind: 'organization' as const },
        short: { start: at, end: at + short.length, kind: 'organization' as const },
      },
    ];
  });
}

/** Reads back from the bracket until every character of the abbreviation was met, in its order, and a word begins there. */
function startOfName(text: string, bracket: number, short: string, starts: ReadonlySet<number>): number | undefined {
  let left = short.length;
  for (let at = bracket - 1; at >= bracket - short.length * LONGEST && /\p{sc=Han}/u.test(text.charAt(at)); at--) {
    if (text.charAt(at) === short[left - 1] && (left > 1 || starts.has(at))) left -= 1;
    if (left === 0) return bracket - at > short.length ? at : undefined;
  }
  return undefined;
}
