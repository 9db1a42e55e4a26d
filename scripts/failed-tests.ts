import { stripVTControlCharacters } from 'node:util';

/** The part of vitest's JSON report that tells what failed. */
export interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** The part of Playwright's JSON report that tells what failed. */
export interface JourneySuite {
  readonly suites?: readonly JourneySuite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly { readonly results: readonly { readonly error?: { readonly message?: string } }[] }[];
  }[];
}

/** One line a failed test, with the first lines of what it said; files that did not load too. */
export function failedUnitTests({ testResults }: UnitReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [describe(name, message)] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => describe(`${name}: ${fullName}`, failureMessages[0])),
  ]);
}

export function failedJourneys({ suites = [], specs = [] }: JourneySuite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
      return describe(`${file}: ${title}`, errors[0]);
    });
  return [...own, ...suites.flatMap(failedJourneys)];
}

export const firstLine = (text: string) => text.split('\n', 1).join('');

const describe = (name: string, message = '') =>
  `${name}\n    ${stripVTControlCharacters(message).split('\n').slice(0, 14).join('\n    ')}`;
