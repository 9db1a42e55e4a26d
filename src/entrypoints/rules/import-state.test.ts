import { expect, test } from 'vitest';
import { packFiles } from '../../rules/export-rules';
import type { StoredRule } from '../../rules/stored-rule';
import { ImportState } from './import-state';
import { linkTo, linkToShipped, NEW, routeOf } from './routes';

const ftr = (index: number) => ({ name: `x/site${index}.example.txt`, text: `body: //div[@id='a${index}']\n` });
const archive = async (count: number) =>
  new File(
    await packFiles(
      Array.from({ length: count }, (_, index) => ftr(index)),
      async () => undefined,
    ),
    'ftr.zip',
  );

test('files and archives are read together, and what is there already is told from what is new and what is other', async () => {
  const seen: string[] = [];
  const state: ImportState = new ImportState(() => seen.push(state.step?.step ?? 'none'));
  const rule = (id: string, content: string) => ({
    id,
    match: [`*://${id}/*`, `*://www.${id}/*`],
    content,
    checked: '1970-01-01',
  });
  const stored = (id: string, content: string): StoredRule => ({ rule: rule(id, content), enabled: false, origin: 'written' });
  const own = [stored('site0.example', 'div[id="a0"]'), stored('site1.example', '.mine')];
  const single = new File(['title: //h1'], 'single.example.txt');
  await state.read([await archive(3), single], () => own);
  expect(seen.at(-1)).toBe('found');
  if (state.step?.step !== 'found') throw new Error('nothing was found');
  expect(state.step.found.rules).toHaveLength(4);
  expect(state.step.rules.map((one) => [one.rule.id, one.file, one.replaces?.rule.content])).toEqual([
    ['site1.example', 'x/site1.example.txt', '.mine'],
    ['site2.example', 'x/site2.example.txt', undefined],
    ['single.example', 'single.example.txt', undefined],
  ]);
});

test('an import that is stopped leaves nothing, and one that is begun anew forgets the other', async () => {
  const progress: number[] = [];
  const state: ImportState = new ImportState(() => {
    if (state.step?.step !== 'reading') return;
    progress.push(state.step.progress);
    if (state.step.files > 0) state.cancel();
  });
  await state.read([await archive(1500)], () => []);
  expect(progress.length).toBeGreaterThan(1);
  expect(state.step).toBeUndefined();
  const other = new ImportState(() => undefined);
  const long = await archive(500);
  await Promise.all([other.read([long], () => []), other.read([new File(['title: //h1'], 'b.example.txt')], () => [])]);
  expect(other.step).toMatchObject({ step: 'found', rules: [{ rule: { id: 'b.example' } }] });
});

test('a file that is no archive, a folder and one that is too large are told', async () => {
  const state = new ImportState(() => undefined);
  const refused = async (file: File) => {
    await state.read([file], () => []);
    return state.step?.step === 'refused' ? [state.step.file, state.step.reason] : state.step?.step;
  };
  expect(await refused(new File(['PK\u0003\u0004x'], 'a.txt'))).toEqual(['a.txt', 'broken-zip']);
  expect(await refused(new File(['none'], 'a.zip'))).toEqual(['a.zip', 'broken-zip']);
  const large = new File(['PK\u0003\u0004', new Uint8Array(51 * 1024 * 1024)], 'large.zip');
  expect(await refused(large)).toEqual(['large.zip', 'archive-too-large']);
  const gone = Object.assign(new File(['x'], 'folder'), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) });
  expect(await refused(gone)).toEqual(['folder', 'unreadable']);
});

test('every name of a rule is an address of the page, and comes back from it', () => {
  for (const id of ['harbour.example', '100 % / #+new?', '港'])
    expect([routeOf(linkTo(id)), routeOf(linkToShipped(id))]).toEqual([
      { view: 'own', id },
      { view: 'shipped', id },
    ]);
  expect([routeOf(''), routeOf('#'), routeOf(NEW), routeOf('#%')]).toMatchObject([
    { view: 'list' },
    { view: 'list' },
    { view: 'new' },
    { view: 'own', id: '%' },
  ]);
});
