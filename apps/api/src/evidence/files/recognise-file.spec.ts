import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { DomainError } from '../../platform/domain-error.js';
import { recogniseFile } from './recognise-file.js';

const documents = path.join(__dirname, '../../../../../test/documents/files');
const stored = (name: string) => readFileSync(path.join(documents, name));
const zip = (files: Record<string, string | Uint8Array>) => {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Zippable);
};
const office = (type: string, more: Record<string, string | Uint8Array> = {}) =>
  zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<document/>',
    ...more,
  });
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const bitmap = bytes('BM', [30, 0, 0, 0], [...new Array<number>(24)].fill(0));
const png = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
const script = bytes('<script>alert(document.cookie)</script>');

const found = (name: string, content: Uint8Array): string => {
  try {
    return recogniseFile(name, content);
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('a file that shall be evidence', () => {
  it.each<[string, string, Uint8Array]>([
    ['pdf', '公示.pdf', stored('pdf-prose.pdf')],
    ['pdf', '公示.PDF', stored('pdf-prose.pdf')],
    ['docx', '公示.docx', stored('word-numbering.docx')],
    ['xlsx', '公示.xlsx', stored('excel-two-sheets.xlsx')],
    ['xls', '公示.xls', stored('excel-old.xls')],
    ['xls', '公示.et', stored('wps-old.et')],
    ['doc', '公示.doc', stored('rejected/old-word.doc')],
    ['doc', '公示.wps', stored('rejected/old-wps.wps')],
    ['ofd', '公示.ofd', zip({ 'OFD.xml': '<OFD/>' })],
    ['docx', 'a.docx', office(word)],
    ['png', '截图.png', png],
    ['jpeg', '照片.JPG', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF')],
    ['gif', 'a.gif', bytes('GIF89a', [1, 0, 1, 0])],
    ['webp', 'a.webp', bytes('RIFF', [4, 0, 0, 0], 'WEBP')],
    ['bmp', 'a.bmp', bitmap],
    ['tiff', 'a.tif', bytes('II*\0', [8, 0, 0, 0])],

    ['file-empty', 'a.pdf', bytes()],
    ['file-mislabelled', 'a.pdf', script],
    ['file-mislabelled', 'a.png', script],
    ['file-mislabelled', 'a.docx', bytes('MZ', [144, 0])],
    ['file-mislabelled', 'a.html', stored('pdf-prose.pdf')],
    ['file-mislabelled', 'a.exe', png],
    ['file-mislabelled', 'a', png],
    ['file-mislabelled', 'a.pdf.hta', stored('pdf-prose.pdf')],
    ['file-mislabelled', 'a.docx', zip({ 'readme.txt': 'zip' })],
    ['file-mislabelled', 'a.bmp', bytes('BM and some words that go on')],
    ['file-unsupported', 'a.html', script],
    ['file-unsupported', 'a.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['file-unsupported', 'a.js', bytes('alert(1)')],
    ['file-unsupported', 'a.zip', zip({ 'readme.txt': 'zip' })],
    ['file-unsupported', 'a.exe', bytes('MZ', [144, 0])],
    ['file-macros', 'a.docx', office(word, { 'word/vbaProject.bin': 'macro' })],
    ['file-macros', 'a.docm', office('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['file-damaged', 'a.docx', stored('word-numbering.docx').subarray(0, 3000)],
    ['file-damaged', 'a.xls', stored('excel-old.xls').subarray(0, 700)],
    ['file-swollen', 'a.ofd', zip({ 'OFD.xml': '<OFD/>', bomb: new Uint8Array(20 * 1024 * 1024) })],
  ])('%s: %s', (expected, name, content) => {
    expect(found(name, content)).toBe(expected);
  });
});
