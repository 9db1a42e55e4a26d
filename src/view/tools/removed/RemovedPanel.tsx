import { REMOVED_KINDS, type RemovedBlock } from '../../../core/removed-block';
import { ifTrusted } from '../../if-trusted';
import { formatNumber, translateCount } from '../../plural';
import { type Translate, useTranslate } from '../../translation';
import { Panel } from '../Panel';
import { REMOVED_LABELS } from './labels';
import type { RemovedBlocks } from './use-removed-blocks';

export const REMOVED_PANEL = 'removed-panel';

interface RemovedPanelProps extends RemovedBlocks {
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** What was left out of the article: each block with its kind, to be read and to be put back. */
export function RemovedPanel({ find, language, direction, ...removed }: RemovedPanelProps) {
  const { blocks, failed, notKept, shown, toggle } = removed;
  const t = useTranslate();
  return (
    <Panel id={REMOVED_PANEL} label={t('removed_blocks')} onToggle={(open) => open && find()}>
      <h2>{t('removed_blocks')}</h2>
      <p class="removed-summary" role="status">
        {failed ? t('removed_failed') : notKept ? t('settings_not_saved') : blocks && summaryOf(blocks, t)}
      </p>
      <ul class="removed">
        {blocks?.map((block, index) => (
          <li key={index}>
            <span class="removed-kind">{t(REMOVED_LABELS[block.kind])}</span>
            <button
              type="button"
              aria-pressed={shown.has(block)}
              aria-describedby={`removed-${index}`}
              onClick={ifTrusted(() => toggle(block))}
            >
              {t('show_removed')}
            </button>
            <p id={`removed-${index}`} lang={language} dir={direction}>
              {block.text}
            </p>
            {block.selector && <Always {...removed} block={block} describedBy={`removed-${index}`} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const ALWAYS = { keep: 'keep_always', hide: 'remove_always' } as const;

/** What shall become of such blocks on every page of the site. */
function Always({
  block,
  picks,
  toggleAlways,
  describedBy,
}: Pick<RemovedBlocks, 'picks' | 'toggleAlways'> & { readonly block: RemovedBlock; readonly describedBy: string }) {
  const t = useTranslate();
  const isOn = (role: string) => picks.some((pick) => pick.role === role && pick.place === block.selector);
  return (
    <div class="always">
      {(['keep', 'hide'] as const).map((role) => (
        <button
          key={role}
          type="button"
          aria-pressed={isOn(role)}
          aria-describedby={describedBy}
          onClick={ifTrusted(() => toggleAlways(block, role))}
        >
          {t(ALWAYS[role])}
        </button>
      ))}
    </div>
  );
}

function summaryOf(blocks: readonly RemovedBlock[], t: Translate): string {
  if (blocks.length === 0) return t('removed_none');
  const counts = REMOVED_KINDS.map((kind) => ({ kind, count: blocks.filter((block) => block.kind === kind).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${t(REMOVED_LABELS[kind])} ${formatNumber(count, t)}`);
  return `${translateCount(t, 'removed_count', blocks.length, formatNumber(blocks.length, t))} · ${parts.join(' · ')}`;
}
