import { type AddressKind, kindOfAddress } from './article-address';
import { type PageClaims, readClaims } from './page-claims';
import { readTextBlocks } from './text-blocks';
import { findTextRuns, isLinkBlock, type TextRun } from './text-runs';

/** How the texts of a page stand. */
interface TextShape {
  /** The longest stretch of prose. */
  readonly run: TextRun;
  /** What of all prose it is, from 0 to 1. */
  readonly share: number;
  /** Headings that are links. */
  readonly headlines: number;
  /** How much links say that stand alone. */
  readonly links: number;
}

/** Less prose in one stretch is no article; in letters, a Han character is three. */
const MIN_RUN = 200;
/** What speaks for an article must outweigh what speaks against it by so much. */
const MIN_SCORE = 1;

/**
 * Tells whether a live page is an article, and no front page, list, shop or login. It only reads, and takes some milliseconds:
 * it runs on every page of the sites whose articles open by themselves, so it rather leaves an article closed than tears a list away.
 */
export function looksLikeArticle(document: Document): boolean {
  try {
    return judge(document);
  } catch {
    return false; // names of the page stand in for members of its document
  }
}

function judge(document: Document): boolean {
  const address = kindOfAddress(document.URL);
  if (address === 'front' || address === 'list' || asksForPassword(document)) return false;
  const shape = shapeOf(document.body);
  return shape.run.weight >= MIN_RUN && score(address, readClaims(document), shape) >= MIN_SCORE;
}

function shapeOf(body: Element): TextShape {
  const blocks = readTextBlocks(body);
  const runs = findTextRuns(blocks);
  const empty: TextRun = { weight: 0, pieces: 0, entries: 0, between: 0 };
  const run = runs.reduce((longest, next) => (next.weight > longest.weight ? next : longest), empty);
  const prose = runs.reduce((sum, { weight }) => sum + weight, 0);
  const linkBlocks = blocks.filter(isLinkBlock);
  return {
    run,
    share: run.weight / Math.max(1, prose),
    headlines: linkBlocks.filter(({ isHeading }) => isHeading).length,
    links: linkBlocks.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function score(address: AddressKind, claims: PageClaims, shape: TextShape): number {
  return (address === 'article' ? 1.5 : 0) + scoreClaims(claims, address) + scoreProse(shape) - penaltyOfLists(shape);
}

/** Sites call lists articles too, but few describe one article, give its title a heading and its address a name. */
function scoreClaims({ articles, isListed, type, isDated, isTitled }: PageClaims, address: AddressKind): number {
  const isDescribed = articles >= 1 && articles <= 3;
  const ofType = /^(?:article|news|story)$/.test(type) ? 0.75 : type === 'website' ? -1 : 0;
  const agreeing = isDescribed && isTitled && address === 'article' ? 1 : 0;
  return ofType + (isDescribed ? 1.5 : 0) + (isDated ? 0.75 : 0) + (isTitled ? 0.75 : 0) - (isListed ? 1.5 : 0) + agreeing;
}

function scoreProse({ run, share }: TextShape): number {
  const ofShare = share >= 0.8 ? 1 : share >= 0.5 ? 0 : share >= 0.3 ? -1.5 : -3;
  return ofShare + scoreLength(run.weight);
}

function scoreLength(weight: number): number {
  if (weight >= 1000) return weight >= 2000 ? 1 : 0.5;
  return weight >= 600 ? 0 : weight >= 350 ? -0.75 : -1.5;
}

/** Headlines all over the page, links that say more than the prose, or in it, by turns. */
function penaltyOfLists({ run, share, headlines, links }: TextShape): number {
  const isLong = run.weight >= 2000 && share >= 0.8; // its links are those of menus
  const ofLinks = links > 4 * run.weight && !isLong ? 2 : links > 1.5 * run.weight ? 1 : 0;
  const byTurns = run.pieces >= 3 && run.between >= 0.6 * run.pieces ? 3 : 0;
  const entries = run.pieces >= 5 && run.entries >= 0.6 * run.pieces ? 3 : 0;
  return ofLinks + byTurns + entries + (headlines >= 10 && run.weight < 1500 ? 1 : 0);
}

/** A login in the page itself, that is seen without scrolling: those of menus and margins are on every page of a site. */
function asksForPassword(document: Document): boolean {
  return Array.from(document.querySelectorAll('input[type=password]')).some((field) => {
    if (field.closest('header, nav, aside, footer, dialog, [role=dialog]') || !field.checkVisibility({ visibilityProperty: true }))
      return false;
    const { top, height } = field.getBoundingClientRect();
    return height > 0 && top >= 0 && top < (document.defaultView?.innerHeight ?? 0);
  });
}
