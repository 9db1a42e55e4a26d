import type { Element, Properties } from 'hast';
import { canonicalLanguage } from '../canonical-language';
import { MATH_ELEMENTS } from '../content-text';
import { epubAddress } from './epub-address';

type Value = Properties[string];
type Fix = (value: Value) => Value;

const fitting =
  (pattern: RegExp): Fix =>
  (value) =>
    pattern.test(String(value)) ? value : undefined;
const language: Fix = (value) => canonicalLanguage(String(value));
const direction: Fix = (value) => fitting(/^(?:ltr|rtl|auto)$/)(String(value).toLowerCase());
const bool = fitting(/^(?:true|false)$/);

/** What attributes may say, where a page may have said anything. */
const FIXES: Readonly<Record<string, Fix>> = {
  lang: language,
  dir: direction,
  href: (value) => epubAddress(String(value)),
  start: fitting(/^-?\d{1,9}$/),
  colSpan: fitting(/^(?:[1-9]\d{0,2}|1000)$/),
  rowSpan: fitting(/^[1-9]\d{0,3}$/),
  scope: fitting(/^(?:row|col|rowgroup|colgroup)$/),
  dateTime: fitting(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?)?$/,
  ),
};

/** Of formulas. */
const MATH_FIXES: Readonly<Record<string, Fix>> = {
  lang: () => undefined,
  dir: fitting(/^(?:ltr|rtl)$/),
  display: fitting(/^(?:block|inline)$/),
  stretchy: bool,
  accent: bool,
  displaystyle: bool,
  mathvariant: fitting(
    /^(?:normal|bold|italic|bold-italic|double-struck|(?:bold-)?(?:script|fraktur)|(?:bold-|)sans-serif(?:-italic|-bold-italic)?|monospace)$/,
  ),
  linethickness: fitting(/^(?:\d*\.?\d+(?:px|em|ex|pt|%)?|thin|medium|thick)$/),
  width: fitting(/^-?\d*\.?\d+(?:px|em|ex|pt|cm|mm|in|%)$/),
};

const MATH: ReadonlySet<string> = new Set(MATH_ELEMENTS);

/** The attributes of an element without those that the grammar of books does not take. */
export function epubProperties({ tagName, properties }: Element): Properties {
  if (tagName === 'img') return imageProperties(properties);
  const fixes = MATH.has(tagName) ? MATH_FIXES : FIXES;
  const fixed = Object.entries(properties).map(([name, value]) => [name, fixes[name] ? fixes[name](value) : value] as const);
  return Object.fromEntries(fixed.filter(([, value]) => value !== undefined));
}

/** Sizes are whole numbers of pixels, which nobody needs here; every picture has words, be they none. */
function imageProperties({ width: _, height: __, alt, ...rest }: Properties): Properties {
  return { ...epubProperties({ type: 'element', tagName: 'span', properties: rest, children: [] }), alt: String(alt ?? '') };
}
