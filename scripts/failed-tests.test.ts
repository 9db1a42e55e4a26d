import { expect, test } from 'vitest';
import { failedJourneys, failedUnitTests, firstLine } from './failed-tests';

test('failed unit tests, and files that did not load, are named with what they said', () => {
  const passed = { status: 'passed', fullName: 'fine' };
  const failed = {
    status: 'failed',
    fullName: 'too slow',
    failureMessages: [`\u001b[31mexpected 301\u001b[39m\nto be less${'\n3'.repeat(20)}`],
  };
  const testResults = [
    { name: 'a.test.ts', assertionResults: [passed, failed] },
    { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
  ];
  expect(failedUnitTests({ testResults })).toEqual([
    `a.test.ts: too slow\n    expected 301\n    to be less${'\n    3'.repeat(12)}`,
    'b.test.ts\n    no such module',
  ]);
});

test('a failure is named by its first line', () => {
  expect(firstLine('a.spec.ts: two\n    gone')).toBe('a.spec.ts: two');
});

test('failed journeys are named, however deep they stand', () => {
  const spec = (title: string, ok: boolean) => ({ file: 'a.spec.ts', title, ok, tests: [{ results: [{ error: { message: 'gone' } }] }] });
  expect(failedJourneys({ suites: [{ specs: [spec('one', true)], suites: [{ specs: [spec('two', false)] }] }] })).toEqual([
    'a.spec.ts: two\n    gone',
  ]);
});
