import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../e2e/kit/browsers';
import { build } from './build';
import { checkBuiltCode } from './built-code';
import { checkRequests } from './check-requests';
import { checkSizes } from './check-sizes';
import { failedJourneys, failedUnitTests, firstLine, type JourneySuite, type UnitReport } from './failed-tests';
import { checkRelease } from './release';
import { ROOT, run } from './run';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, and how, for the end of the output: what stands above it is long. */
  readonly failures?: readonly string[];
}

const UNIT_REPORT = '.cache/unit.json';
const E2E_REPORT = '.cache/e2e.json';
const REQUEST_LOG = join(ROOT, '.cache/requests.jsonl');

/** Every gate in the order a mistake is cheapest to see; each counts its tests, or itself as one. */
const GATES: readonly (readonly [name: string, gate: () => Count])[] = [
  ['format and lint', () => one(run('biome', ['ci', '--error-on-warnings']))],
  ['build, with the types and borders of every layer', () => one(build())],
  ['unused code', () => one(run('knip', []))],
  ['sizes', () => one(checkSizes())],
  ['what built files must not do', () => one(checkBuiltCode())],
  ['a second build elsewhere gives the same zips, within 3 MB', () => one(checkRelease())],
  ['web-ext lint', () => one(run('web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors']))],
  ['unit tests', countUnitTests],
  ['hostile markup', () => one(run('tsx', ['bench/attack/main.ts', '--built', '--together', '--fresh']))],
  [
    'half a minute of things at random',
    () => one(run('tsx', ['bench/monkey/main.ts', '--built', '--minutes', '0.5', '--seed', '20261129'])),
  ],
  ['what journeys cost', () => countJourneys(['cost'])],
  ['journeys in Chromium and Firefox', () => countJourneys(['chromium', 'firefox'])],
  ['no request of ours in all journeys', () => one(checkRequests(REQUEST_LOG))],
];

function one(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function countUnitTests(): Count {
  return runReported(
    UNIT_REPORT,
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    (report) => ({
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests) + Number(report.numPendingTests),
      failures: failedUnitTests(report as unknown as UnitReport),
    }),
  );
}

function countJourneys(projects: readonly string[]): Count {
  process.env.REQUEST_LOG = REQUEST_LOG; // the kit of the journeys writes it
  const args = ['test', ...projects.map((project) => `--project=${project}`)];
  return runReported(E2E_REPORT, 'playwright', args, (report) => {
    const { expected, unexpected, flaky, skipped } = report.stats as Record<string, number>;
    const failed = Number(unexpected) + Number(flaky) + Number(skipped);
    return { passed: Number(expected), failed, failures: failedJourneys(report as unknown as JourneySuite) };
  });
}

/** A runner that fails without a failed test, or without a report, is a failure of its own. */
function runReported(file: string, command: string, args: readonly string[], read: (report: Record<string, unknown>) => Count): Count {
  const path = join(ROOT, file);
  rmSync(path, { force: true });
  const succeeded = run(command, args);
  const count = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0 };
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

function main(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  rmSync(REQUEST_LOG, { force: true });
  const results = GATES.map(([name, gate]) => {
    const start = Date.now();
    console.log(`\n── ${name}`);
    return { name, ...gate(), seconds: Math.round((Date.now() - start) / 1000) };
  });
  console.log();
  for (const { name, passed, failed, seconds } of results)
    console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  const failures = results.flatMap((result) => result.failures ?? []);
  for (const failure of failures) console.log(`✗ ${failure}`);
  // Whoever reads the last lines alone has the names.
  if (failures.length > 1) for (const failure of failures) console.log(`✗ ${firstLine(failure)}`);
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}

main();
