import type { Schema } from 'hast-util-sanitize';
import { MATH_ELEMENTS } from '../core/content-text';

/** Containers without a meaning of their own: allowed in, so that block borders survive, and dissolved afterwards. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  'div section article main header footer aside center address form fieldset details summary hgroup picture'.split(' '),
);

const TAG_NAMES = [
  ...'h1 h2 h3 h4 h5 h6 p blockquote pre ul ol li dl dt dd hr figure figcaption img br wbr'.split(' '),
  ...'table caption colgroup col thead tbody tfoot tr th td'.split(' '),
  ...'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var'.split(' '),
  ...CONTAINERS,
  ...MATH_ELEMENTS,
];

/**
 * The one way out of a page's markup: what is not named here does not leave it. Elements not named lose their tag
 * and keep their text; those under `strip` go whole.
 */
export const CONTENT_SCHEMA: Schema = {
  tagNames: TAG_NAMES,
  attributes: {
    a: ['href', 'embedTitle', 'embedHost', 'noteRef'],
    math: ['display', 'alttext'],
    mo: ['stretchy'],
    mi: ['mathvariant'],
    mfrac: ['linethickness'],
    mover: ['accent'],
    mstyle: ['displaystyle'],
    mspace: ['width'],
    span: ['keywordHref'],
    img: ['src', 'alt', 'width', 'height', 'referrerPolicy', 'loaded'],
    ol: ['start', 'reversed'],
    li: ['value'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    small: [['className', 'credit']],
    '*': ['lang', 'dir', 'noteId'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    keywordHref: ['http', 'https'],
    src: ['http', 'https', 'data'],
    loaded: ['http', 'https', 'data'],
  },
  strip: [
    'script',
    'style',
    'svg',
    'annotation',
    'annotation-xml',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'audio',
    'video',
    'canvas',
    'head',
    'title',
    'map',
  ],
  ancestors: {
    tbody: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    td: ['table'],
    th: ['table'],
    caption: ['table'],
    colgroup: ['table'],
    col: ['table'],
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    figcaption: ['figure'],
  },
  allowComments: false,
  allowDoctypes: false,
};
