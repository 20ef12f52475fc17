import { type ReadError } from '@yaodian/decomposition';
import { zipSync, type Zippable } from 'fflate';
import { Archive, archiveLimits } from './archive.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Zippable): Uint8Array => zipSync(files);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as ReadError).code;
  }
  return 'none';
};
/** A zip with one byte or word of its directory or header changed. */
const changed = (file: Uint8Array, signature: number, at: number, value: number): Uint8Array => {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let offset = 0; offset + 4 <= copy.length; offset++) {
    if (view.getUint32(offset, true) === signature) view.setUint16(offset + at, value, true);
  }
  return copy;
};
const DIRECTORY = 0x02014b50;
const limits = { ...archiveLimits, entries: 10, entryBytes: 40_000, totalBytes: 60_000, ratio: 50, freeBytes: 5_000 };
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7919 * (at >> 3)) % 251);

describe('an archive', () => {
  it('gives the bytes of a file, whatever the capitals and strokes of its name', () => {
    const archive = new Archive(zip({ 'word\\Document.xml': bytes('甲'), stored: [bytes('乙'), { level: 0 }] }));
    expect(archive.names).toEqual(['word/Document.xml', 'stored']);
    const text = (name: string) => new TextDecoder().decode(archive.read(name));
    expect([text('Word/document.xml'), text('stored')]).toEqual(['甲', '乙']);
    expect(archive.read('word/styles.xml')).toBeUndefined();
  });

  it('is not opened when it holds too many files', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, bytes('甲')]));
    expect(codeOf(() => new Archive(zip(files(10)), limits))).toBe('none');
    expect(codeOf(() => new Archive(zip(files(11)), limits))).toBe('too-large');
  });

  test.each<[string, string, Zippable, string[]]>([
    ['one file within the limits', 'none', { a: noise(39_000) }, ['a']],
    ['one file too large', 'too-large', { a: noise(41_000) }, ['a']],
    ['one stored file too large', 'too-large', { a: [noise(41_000), { level: 0 }] }, ['a']],
    ['a file that unpacks to a thousand times its size', 'too-large', { a: new Uint8Array(39_000) }, ['a']],
    ['a small one of that kind', 'none', { a: new Uint8Array(4_900) }, ['a']],
    ['files too large together', 'too-large', { a: noise(35_000), b: noise(35_000) }, ['a', 'b']],
    ['a large file that nobody asks for', 'none', { a: noise(35_000), b: noise(90_000) }, ['a']],
  ])('%s: %s', (_, code, files, asked) => {
    const archive = new Archive(zip(files), limits);
    expect(codeOf(() => asked.forEach((name) => archive.read(name)))).toBe(code);
  });

  it('is measured by what comes out, not by what its directory says', () => {
    const file = zip({ a: new Uint8Array(1_000_000) });
    const lying = changed(changed(file, DIRECTORY, 24, 10), DIRECTORY, 26, 0);
    expect(codeOf(() => new Archive(lying, limits).read('a'))).toBe('too-large');
  });

  const file = zip({ a: noise(3_000), b: noise(2_000) });
  test.each<[string, string, Uint8Array]>([
    ['cut at the end', 'damaged', file.slice(0, -30)],
    ['cut in the middle', 'damaged', file.slice(0, file.length / 2)],
    ['a head alone', 'damaged', bytes('PK\u0003\u0004')],
    ['bytes changed', 'damaged', file.map((byte, at) => (at > 200 && at < 220 ? byte ^ 255 : byte))],
    ['behind a password', 'encrypted', changed(file, DIRECTORY, 8, 1)],
    ['packed in an unknown way', 'damaged', changed(file, DIRECTORY, 10, 99)],
    ['two files that share their bytes', 'damaged', changed(file, DIRECTORY, 42, 0)],
    ['one name twice', 'damaged', zip({ a: bytes('甲'), A: bytes('乙') })],
  ])('%s: %s', (_, code, broken) => {
    const readAll = () => {
      const archive = new Archive(broken);
      archive.names.forEach((name) => archive.read(name));
    };
    expect(codeOf(readAll)).toBe(code);
  });
});
