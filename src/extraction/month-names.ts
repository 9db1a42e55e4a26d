/**
 * How month names begin, from January on, without accents: de, en, fr, es, pt, it, nl, da, no, sv, fi, pl, cs, tr, id, ro,
 * hu, el, ru and uk, ar. A beginning that another language uses for another month is written out until the two part.
 */
const BEGINNINGS: readonly string[] = [
  'jan jen ene gen sty led oca tammi ian янв січ ιαν ينا',
  'feb fev fab lut uno sub helmi фев лют φεβ فبرا شباط',
  'mar maa mrt mrz brez bre мар бер μαρ مارس اذار',
  'apr abr avr kwi dub nis huhti апр кві απρ ابر نيسان',
  'may mai maj mei mag kve touko маи мая тра μαι ماي ايار',
  'jun juin giu iun cze cer haz kesa июн чер ιουν يوني حزير',
  'jul juil lug iul lip cervenc cervenec tem heina июл лип ιουλ يولي تموز',
  'aug aou ago sie srp agu avg elo авг сер αυγ اغس',
  'sep set wrz zar eyl syys сен вер σεπ سبت ايلول',
  'oct okt out ott paz rij eki loka окт жов οκτ اكت',
  'nov noi lis kas marras ноя лис νοε نوف',
  'dec dez dic des gru pro ara joulu дек гру δεκ ديس',
];

const MONTHS: readonly (readonly [beginning: string, month: number])[] = BEGINNINGS.flatMap((line, index) =>
  line.split(' ').map((beginning) => [beginning, index + 1] as const),
).toSorted(([a], [b]) => b.length - a.length);

/** The month that a word names in one of the languages above, 1 to 12. */
export function findMonth(word: string): number | undefined {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.find(([beginning]) => folded.startsWith(beginning))?.[1];
}
