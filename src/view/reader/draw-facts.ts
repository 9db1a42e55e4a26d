import type { Article } from '../../core/article';
import { formatDay, lengthFacts } from '../article-facts';
import type { Translate } from '../translation';

/** Completes the line of facts with the day and the length of the article, in the language of the user interface. */
export function drawFacts(facts: HTMLElement, article: Article, t: Translate): void {
  const document = facts.ownerDocument;
  if (article.published) {
    const time = document.createElement('time');
    time.dateTime = article.published;
    time.textContent = formatDay(article.published, t);
    facts.append(time);
  }
  for (const fact of lengthFacts(article, t)) {
    const element = document.createElement('bdi');
    element.textContent = fact;
    facts.append(element);
  }
}
