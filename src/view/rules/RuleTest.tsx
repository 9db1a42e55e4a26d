import { useState } from 'preact/hooks';
import type { SiteRule } from '../../rules/rule';
import type { RuleTrial, TriedPlace } from '../../rules/rule-trial';
import { formatNumber, translateCount } from '../plural';
import { type Translate, useTranslate } from '../translation';

/** An open page that Limpid may look at. */
export interface TestTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

export interface RuleTester {
  /** Undefined while nobody knows yet. */
  readonly tabs: readonly TestTab[] | undefined;
  readonly trial: RuleTrial | 'no-access' | undefined;
  readonly onTest: (rule: SiteRule, tabId: number) => void;
}

/** Tries the rule, as it is written now, on an open page. */
export function RuleTest({ rule, tabs, trial, onTest }: RuleTester & { readonly rule: SiteRule | undefined }) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<number>();
  const tab = tabs?.find(({ id }) => id === chosen) ?? tabs?.[0];
  return (
    <section aria-labelledby="rule-test" class="rule-test">
      <h2 id="rule-test">{t('test_title')}</h2>
      {!tab && <p class="quiet">{tabs ? t('test_no_tabs') : ''}</p>}
      {tab && (
        <div class="buttons">
          <select aria-label={t('test_page')} value={tab.id} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
            {tabs?.map(({ id, title, url }) => (
              <option key={id} value={id}>
                {[title, hostOf(url)].filter(Boolean).join(' — ')}
              </option>
            ))}
          </select>
          <button type="button" disabled={!rule} onClick={() => rule && onTest(rule, tab.id)}>
            {t('test_run')}
          </button>
        </div>
      )}
      <div role="status">{trial === 'no-access' && <p class="outcome">{t('test_no_access')}</p>}</div>
      {trial && trial !== 'no-access' && <Trial trial={trial} />}
    </section>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

function Trial({ trial }: { readonly trial: RuleTrial }) {
  const t = useTranslate();
  const { places, hidden } = trial;
  return (
    <div class="trial">
      <p class="outcome" role="status" data-fine={trial.matches && trial.outcome === 'reads'}>
        {outcomeOf(trial, t)}
      </p>
      <table>
        <caption>{t('test_places')}</caption>
        <tbody>
          {places.map((place) => (
            <tr key={place.field} data-none={place.found === 0}>
              <th scope="row">
                <bdi dir="ltr">{place.field}</bdi>
              </th>
              <td>
                <code dir="ltr">{place.place}</code>
              </td>
              <td class="found">{foundIn(place, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden.count > 0 && (
        <details>
          <summary>{translateCount(t, 'test_hides', hidden.count, formatNumber(hidden.count, t))}</summary>
          <ul class="hidden-texts">
            {hidden.texts.map((text, index) => (
              <li key={index}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <TriedArticle article={trial.article} />
    </div>
  );
}

function outcomeOf({ matches, outcome, time }: RuleTrial, t: Translate): string {
  const spent = formatNumber(Math.max(1, Math.round(time)), t);
  if (!matches) return t('test_no_match');
  if (outcome === 'over-time') return t('test_over_time', spent);
  if (outcome === 'other-page') return t('test_other_page');
  return outcome === 'no-content' ? t('test_no_content') : t('test_works', spent);
}

function foundIn({ found, problem }: TriedPlace, t: Translate): string {
  if (problem) return t(problem === 'broken' ? 'left_not_selector' : 'problem_too_heavy');
  return formatNumber(found, t);
}

function TriedArticle({ article }: { readonly article: RuleTrial['article'] }) {
  const t = useTranslate();
  if (!article) return <p class="quiet">{t('test_no_article')}</p>;
  const facts = [...article.bylines, article.published ?? ''].filter(Boolean);
  return (
    <article aria-label={t('test_article')} class="tried-article">
      <p class="quiet">{t('test_article')}</p>
      <h3 dir="auto">{article.title || t('untitled')}</h3>
      {facts.length > 0 && <p class="quiet">{facts.join(' · ')}</p>}
      {article.paragraphs.map((text, index) => (
        <p key={index} dir="auto">
          {text}
        </p>
      ))}
    </article>
  );
}
