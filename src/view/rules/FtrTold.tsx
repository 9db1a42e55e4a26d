import type { FtrExport } from '../../rules/export-rules';
import { formatNumber, translateCount } from '../plural';
import { useTranslate } from '../translation';

/** What the format of FiveFilters could not say of the rules that were just written in it. */
export function FtrTold({ told, onClose }: Pick<FtrExport, 'told'> & { readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <section class="question" role="alert">
      <p>{translateCount(t, 'ftr_told', told.length, formatNumber(told.length, t))}</p>
      <ul>
        {told.slice(0, 200).map(({ id, name, left }) => (
          <li key={id}>
            <bdi>{id}</bdi>: {name === undefined ? t('ftr_nothing') : <code dir="ltr">{left.map(({ what }) => what).join(', ')}</code>}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {t('take_close')}
        </button>
      </div>
    </section>
  );
}
