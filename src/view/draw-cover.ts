import type { Article } from '../core/article';
import { dateOf, sourceName } from '../core/format/article-header';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 130;
const COLORS = { paper: '#f7f2e8', ink: '#2a2723', quiet: '#7a7166', line: '#9a3412' };
const FONT = '"Iowan Old Style", Charter, Georgia, "Noto Serif CJK SC", "Songti SC", SimSun, serif';
const MAX_LINES = 9;

/** Draws a cover, the title on paper; undefined where the browser cannot. */
export async function drawCover(article: Article): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const isRtl = article.direction === 'rtl';
  context.direction = article.direction;
  context.textAlign = 'start';
  const start = isRtl ? WIDTH - MARGIN : MARGIN;
  context.fillStyle = COLORS.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = COLORS.line;
  context.fillRect(isRtl ? start - 120 : start, 250, 120, 10);
  const bottom = drawTitle(context, article, start);
  context.fillStyle = COLORS.quiet;
  context.font = `44px ${FONT}`;
  const facts = [article.bylines.join(', '), sourceName(article), dateOf(article)].filter(Boolean);
  const below = Math.max(bottom + 120, HEIGHT - 340);
  for (const [index, fact] of facts.entries()) context.fillText(fact, start, below + index * 66, WIDTH - 2 * MARGIN);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** As large as it fits in. @returns where it ends, in pixels from the top */
function drawTitle(context: OffscreenCanvasRenderingContext2D, { title, language }: Article, start: number): number {
  context.fillStyle = COLORS.ink;
  const set = (size: number) => {
    context.font = `600 ${size}px ${FONT}`;
    return linesOf(context, title, language);
  };
  const size = [112, 96, 80, 68].find((candidate) => set(candidate).length <= MAX_LINES) ?? 56;
  const lines = set(size).slice(0, MAX_LINES + 4);
  for (const [index, line] of lines.entries()) context.fillText(line, start, 250 + size * 1.9 + index * size * 1.28);
  return 250 + size * 1.9 + lines.length * size * 1.28;
}

/** Breaks between words, where the language has them. */
function linesOf(context: OffscreenCanvasRenderingContext2D, text: string, language: string | undefined): string[] {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const longer = lines.at(-1) + segment;
    const fits = context.measureText(longer.trim()).width <= WIDTH - 2 * MARGIN || !lines.at(-1) || /^\p{P}/u.test(segment);
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(segment.trimStart());
  }
  return lines.map((line) => line.trim());
}
