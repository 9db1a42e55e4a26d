import { deflateSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MAX_ARCHIVE_FILES, MAX_FILE } from './bounds';
import { type ImportFile, importFiles, type RefusedFile } from './import-files';
import { filesInZip, isZip } from './read-zip';

async function* blocksOf(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(bytes: Uint8Array, size?: number): Promise<(ImportFile | RefusedFile)[]> {
  const files: (ImportFile | RefusedFile)[] = [];
  for await (const file of filesInZip(blocksOf(bytes, size))) files.push(file);
  return files;
}

const reasonOf = (bytes: Uint8Array) =>
  read(bytes).then(
    () => 'read',
    (error) => error.reason,
  );

/** Writes 32 bits at an offset. */
function put(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(offset, value, true);
  return copy;
}

test('texts come out, whatever the portions; folders and files of other kinds do not', async () => {
  const zip = zipSync({
    'rules/': new Uint8Array(0),
    'rules/harbour.example.txt': strToU8('body: //海'),
    'rules/own.json': [strToU8('[]'), { level: 0 }],
    'rules/README.md': strToU8('#'),
    'rules/picture.txt': new Uint8Array([137, 80, 0, 1]),
    'rules/nothing.txt': new Uint8Array(0),
    'rules/long.txt': strToU8('a'.repeat(MAX_FILE + 1)),
  });
  expect(isZip(zip)).toBe(true);
  for (const size of [1, 7, 100_000])
    expect(await read(zip, size)).toEqual([
      { name: 'rules/harbour.example.txt', text: 'body: //海' },
      { name: 'rules/own.json', text: '[]' },
      { name: 'rules/README.md', why: 'other-file' },
      { name: 'rules/picture.txt', why: 'not-text' },
      { name: 'rules/nothing.txt', why: 'empty-file' },
      { name: 'rules/long.txt', why: 'file-too-large' },
    ]);
});

test.each(['../a.example.txt', '/etc/a.example.txt', 'a/../../b.example.txt', 'C:\\a.example.txt', 'a\\..\\b.txt', 'a\u0000.txt'])(
  'SECURITY a name that leads elsewhere is refused: %j',
  async (name) => {
    expect(await read(zipSync({ [name]: strToU8('body: //p') }))).toEqual([{ name, why: 'unsafe-name' }]);
  },
);

test('SECURITY an archive that unpacks to more than it says is refused at once', async () => {
  const zip = zipSync({ 'a.example.txt': [strToU8('a'.repeat(20_000_000)), { level: 9 }] });
  expect(await reasonOf(put(zip, 22, 100))).toBe('zip-bomb'); // the size that it declares
});

test('SECURITY an archive of many files that unpack to very much is refused, without sizes declared too', async () => {
  const bomb = deflateSync(new Uint8Array(60_000_000), { level: 9 });
  const header = new Uint8Array(30 + 'a.txt'.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(6, 8, true); // sizes follow behind the data
  view.setUint16(8, 8, true);
  view.setUint16(26, 'a.txt'.length, true);
  header.set(strToU8('a.txt'), 30);
  const descriptor = new Uint8Array(16);
  new DataView(descriptor.buffer).setUint32(0, 0x08074b50, true);
  const entry = [...[header, bomb, descriptor]];
  const bytes = Uint8Array.from(Buffer.concat([...entry, ...entry, ...entry]));
  expect(await reasonOf(bytes)).toBe('zip-bomb');
});

test('more entries than any set of rules has are refused', async () => {
  const names = Array.from({ length: MAX_ARCHIVE_FILES + 1 }, (_, index) => [`${index}.md`, new Uint8Array(0)]);
  expect(await reasonOf(zipSync(Object.fromEntries(names)))).toBe('too-many-files');
}, 60_000);

test('what is broken is told', async () => {
  const zip = zipSync({
    'a.example.txt': strToU8(`body: //p\n${Array.from({ length: 400 }, (_, index) => `strip: //p[${index}]`).join('\n')}`),
  });
  expect(await reasonOf(zip.subarray(0, 300))).toBe('broken-zip');
  const scrambled = zip.slice();
  for (let index = 60; index < 400; index += 1) scrambled[index] = (index * 7) % 256;
  expect(await reasonOf(scrambled)).toBe('broken-zip');
  expect(await reasonOf(strToU8('PK and no archive'))).toBe('broken-zip');
});

test('an archive is imported, and its report names what was no file of rules', async () => {
  const zip = zipSync({ 'x/harbour.example.txt': strToU8('body: //p\ntidy: no'), 'x/LICENSE': strToU8('All may.') });
  const { rules, reports, sources } = await importFiles(filesInZip(blocksOf(zip)), { rest: async () => undefined });
  expect(rules).toMatchObject([{ id: 'harbour.example', content: 'p' }]);
  expect(sources.get('harbour.example')).toEqual(['x/harbour.example.txt']);
  expect(reports.map(({ name, report }) => [name, report.taken.length, report.left.map(({ why }) => why)])).toEqual([
    ['x/harbour.example.txt', 1, ['no-need']],
    ['x/LICENSE', 0, ['other-file']],
  ]);
});
