import { useTranslate } from '../translation';
import type { PagePlace } from './turn';

/** Which page of how many is in view. */
export function PageNumber({ page, pages }: PagePlace) {
  const t = useTranslate();
  const number = new Intl.NumberFormat(t('ui_language'));
  return (
    <p class="page-number" role="status">
      {t('page_of', number.format(page + 1), number.format(pages))}
    </p>
  );
}
