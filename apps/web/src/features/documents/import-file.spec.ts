import { checked, type ImportFile, isSameFile } from './import-file';

const megabyte = 1024 * 1024;

/** A file of any size without its bytes. */
function fileOf(size: number, readable = true): File {
  const file = new File(['要'], '要点.docx', { lastModified: 5 });
  const slice = { arrayBuffer: () => (readable ? Promise.resolve(new ArrayBuffer(1)) : Promise.reject(new Error())) };
  return Object.defineProperties(file, { size: { value: size }, slice: { value: () => slice } });
}
const entry = (file: File, key = 0): ImportFile => ({
  key,
  name: file.name,
  size: file.size,
  document: { file },
  problem: null,
});
const codesOf = async (...files: File[]) => (await checked(files.map(entry))).map(({ problem }) => problem?.code);

test.each<[string, File[], (string | undefined)[]]>([
  ['files that can be sent', [fileOf(30 * megabyte), fileOf(1)], [undefined, undefined]],
  ['one that is too large', [fileOf(1), fileOf(30 * megabyte + 1)], [undefined, 'document-too-large']],
  ['one that is gone', [fileOf(1, false), fileOf(1)], ['file-unreadable', undefined]],
  [
    'too much together: the largest',
    [fileOf(10 * megabyte), fileOf(29 * megabyte), fileOf(28 * megabyte)],
    [undefined, 'document-too-large', undefined],
  ],
  [
    'what is refused anyway does not count',
    [fileOf(50 * megabyte), fileOf(29 * megabyte), fileOf(28 * megabyte)],
    ['document-too-large', undefined, undefined],
  ],
])('%s', async (_what, files, codes) => expect(await codesOf(...files)).toEqual(codes));

it('knows a file that was chosen twice', () => {
  expect(isSameFile(entry(fileOf(7)), fileOf(7))).toBe(true);
  expect(isSameFile(entry(fileOf(7)), fileOf(8))).toBe(false);
  expect(isSameFile({ ...entry(fileOf(7)), document: { text: '要点' } }, fileOf(7))).toBe(false);
});
