import type { Article } from '../core/article';
import { dateOf, sourceName } from '../core/format/article-header';
import { breakLines, withEllipsis } from './break-lines';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 130;
/** Where the title begins, in pixels from the top. */
const TOP = 250;
const COLORS = { paper: '#f7f2e8', ink: '#2a2723', quiet: '#7a7166', line: '#9a3412' };
const FONT = '"Iowan Old Style", Charter, Georgia, "Noto Serif CJK SC", "Songti SC", SimSun, serif';
/** Of the title, in pixels, each with the most lines that it may fill. */
const SIZES = [
  { size: 112, most: 7 },
  { size: 96, most: 8 },
  { size: 80, most: 9 },
  { size: 68, most: 11 },
  { size: 56, most: 13 },
] as const;
const LINE_HEIGHT = 1.28;
/** Of a title: no more fit. */
const MOST_LETTERS = 1000;

type Context = OffscreenCanvasRenderingContext2D;

/** Draws a cover, the title on paper; undefined where the browser cannot. */
export async function drawCover(article: Article): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.direction = article.direction;
  context.textAlign = 'start';
  drawPaper(context, article.direction === 'rtl');
  drawFacts(context, article, drawTitle(context, article));
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawPaper(context: Context, isRtl: boolean): void {
  context.fillStyle = COLORS.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = COLORS.line;
  context.fillRect(isRtl ? WIDTH - MARGIN - 120 : MARGIN, TOP, 120, 10);
}

const startOf = (context: Context) => (context.direction === 'rtl' ? WIDTH - MARGIN : MARGIN);

/** As large as it fits in. @returns where it ends, in pixels from the top */
function drawTitle(context: Context, { title, language }: Article): number {
  const { size, lines } = setTitle(context, title.slice(0, MOST_LETTERS), language);
  context.fillStyle = COLORS.ink;
  const first = TOP + size * 1.9;
  for (const [index, line] of lines.entries()) context.fillText(line, startOf(context), first + index * size * LINE_HEIGHT);
  return first + lines.length * size * LINE_HEIGHT;
}

/** Leaves the font as the title wants it. */
function setTitle(context: Context, title: string, language: string | undefined) {
  const fits = (line: string) => context.measureText(line).width <= WIDTH - 2 * MARGIN;
  for (const { size, most } of SIZES) {
    context.font = `600 ${size}px ${FONT}`;
    const lines = breakLines(title, language, fits);
    if (lines.length <= most || size === SIZES.at(-1)?.size) return { size, lines: withEllipsis(lines, most, fits) };
  }
  return { size: 0, lines: [] };
}

/** Who it is from, and when. */
function drawFacts(context: Context, article: Article, titleEnd: number): void {
  context.fillStyle = COLORS.quiet;
  context.font = `44px ${FONT}`;
  const fits = (line: string) => context.measureText(line).width <= WIDTH - 2 * MARGIN;
  const facts = [article.bylines.join(', '), sourceName(article), dateOf(article)].filter(Boolean);
  const below = Math.max(titleEnd + 120, HEIGHT - 340);
  for (const [index, fact] of facts.entries()) {
    const [line = ''] = withEllipsis(breakLines(fact, article.language, fits), 1, fits);
    context.fillText(line, startOf(context), below + index * 66);
  }
}
