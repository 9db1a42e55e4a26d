import { useMemo, useState } from 'preact/hooks';
import { groupBy } from '../../core/group-by';
import type { ArchiveImport } from '../../rules/import/import-files';
import type { Left, Taken } from '../../rules/import/import-report';
import { formatNumber, translateCount } from '../plural';
import { type Translate, useTranslate } from '../translation';
import { leftMessage } from './reason-messages';
import { useShownCount } from './use-shown-count';

type FileReport = ArchiveImport['reports'][number];

/** What of the files is in rules now and what is not, and why: in all, and line by line. */
export function ImportReportView({ reports }: { readonly reports: readonly FileReport[] }) {
  const t = useTranslate();
  const left = useMemo(() => countReasons(reports, t), [reports]);
  const { count, end } = useShownCount(reports.length, '');
  return (
    <>
      {left.length > 0 && (
        <>
          <h3>{t('take_why')}</h3>
          <ul class="reasons">
            {left.map(([message, number]) => (
              <li key={message}>
                <span class="count">{formatNumber(number, t)}</span> {message}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('take_by_file')}</h3>
      <div class="long-list">
        {reports.slice(0, count).map((one) => (
          <FileLines key={one.name} {...one} />
        ))}
        {end}
      </div>
    </>
  );
}

/** The reasons, the commonest first; what is one reason to a person is counted as one. */
function countReasons(reports: readonly FileReport[], t: Translate): [string, number][] {
  const left = groupBy(
    reports.flatMap(({ report }) => report.left),
    ({ why, problem }) => `${why} ${problem?.reason ?? ''}`,
  );
  const counts = new Map<string, number>();
  for (const all of left.values()) {
    const message = all[0] ? leftMessage(all[0], t) : '';
    counts.set(message, (counts.get(message) ?? 0) + all.length);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/** Its lines are drawn when somebody opens it. */
function FileLines({ name, report: { taken, left } }: FileReport) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const count = ({ length }: readonly unknown[], key: 'take_taken' | 'take_left') =>
    translateCount(t, key, length, formatNumber(length, t));
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <bdi>{name}</bdi> <span class="quiet">{[count(taken, 'take_taken'), count(left, 'take_left')].join(' · ')}</span>
      </summary>
      {isOpen && <Lines lines={[...left, ...taken].toSorted((one, other) => one.line - other.line)} />}
    </details>
  );
}

function Lines({ lines }: { readonly lines: readonly (Taken | Left)[] }) {
  const t = useTranslate();
  const { count, end } = useShownCount(lines.length, '');
  return (
    <>
      <ul class="lines">
        {lines.slice(0, count).map((line, index) => (
          <li key={index} data-left={'why' in line}>
            <span class="problem-line">{t('rule_line', formatNumber(line.line, t))}</span>
            <code dir="ltr">{line.what}</code>
            {'why' in line && <span class="why">{leftMessage(line, t)}</span>}
          </li>
        ))}
      </ul>
      {end}
    </>
  );
}

/** The report as text: a line for each that was not taken. */
export function reportText({ reports }: ArchiveImport, t: Translate): string {
  const lines = reports.flatMap(({ name, report }) =>
    report.left.map((left) =>
      [`${name}:${left.line}`, left.what, leftMessage(left, t), left.problem?.detail ?? ''].filter(Boolean).join('\t'),
    ),
  );
  return `${lines.join('\n')}\n`;
}
