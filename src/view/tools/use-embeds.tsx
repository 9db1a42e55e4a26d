import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { watchPage } from '../../core/embeds';
import { Icon } from '../entities/Icon';
import type { Stage } from '../reader/stage';

/** Links in the places of videos lead to the page that a person would watch them on, and have a name at least. */
export function useEmbeds({ elements: { content }, t }: Stage): void {
  useLayoutEffect(() => {
    for (const link of content.querySelectorAll<HTMLAnchorElement>('a[embedhost]')) {
      link.href = watchPage(link.href);
      link.target = '_blank';
      link.rel = 'noreferrer';
      const title = link.getAttribute('embedtitle') || t('video');
      link.setAttribute('embedtitle', title);
      render(<Icon name="play" />, link.appendChild(document.createElement('span')));
      link.setAttribute('aria-label', `${title} (${link.getAttribute('embedhost')})`);
    }
  }, []);
}
