import type { Article, LeadImage } from './article';

/** The picture that stands above the text: the lead picture where the text shows none of its own. */
export function leadImageAbove({ leadImage, content }: Article): LeadImage | undefined {
  return JSON.stringify(content).includes('"tagName":"img"') ? undefined : leadImage;
}
