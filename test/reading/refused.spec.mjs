import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CFB } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { archive, docx, p, tbl, tc, tr } from './parts/docx.mjs';
import { refusalOf } from './parts/read.mjs';
import { sheet, xlsx } from './parts/xlsx.mjs';

const word = docx(p('公开预算。（县财政局）'));
const excel = xlsx([
  [
    'a',
    sheet([
      ['任务', '单位'],
      ['公开预算', '县财政局'],
    ]),
  ],
]);
const MIB = 1024 * 1024;
const compound = (...streams) => {
  const file = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(file, name, Buffer.from('x'));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }));
};
const html = strToU8('<html><body><p>公开预算。（县财政局）</p></body></html>');
const text = strToU8('公开预算。（县财政局）');
const pdf = strToU8('%PDF-1.7\n');
const deep = (depth) =>
  docx('').length &&
  docx(`${'<w:sdt><w:sdtContent>'.repeat(depth)}${p('甲')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`);
/** Bytes that do not get smaller. */
const noise = (length) => Uint8Array.from({ length }, (_, at) => (Math.imul(at + 1, 2654435761) >>> 13) & 255);
const program = Uint8Array.of(0x4d, 0x5a, ...noise(1000));

const refused = (cases) => {
  for (const [what, name, bytes, reason] of cases)
    it(`${what}: ${reason.code}`, async () => assert.deepEqual(await refusalOf(name, bytes), reason));
};

describe('a file of another kind than its name says', () => {
  refused([
    ['a Word file named .pdf', 'a.pdf', word, { code: 'mislabelled', kind: 'docx' }],
    ['a Word file named .xlsx', 'a.xlsx', word, { code: 'mislabelled', kind: 'docx' }],
    ['a Word file named .txt', 'a.txt', word, { code: 'mislabelled', kind: 'docx' }],
    ['an Excel file named .doc', 'a.doc', excel, { code: 'mislabelled', kind: 'xlsx' }],
    ['an old Word file named .docx', 'a.docx', compound('WordDocument'), { code: 'mislabelled', kind: 'doc' }],
    ['a PDF named .docx', 'a.docx', pdf, { code: 'mislabelled', kind: 'pdf' }],
    ['a web page named .xlsx', 'a.xlsx', html, { code: 'mislabelled', kind: 'html' }],
    ['a text named .pdf', 'a.pdf', text, { code: 'mislabelled', kind: 'text' }],
    ['a program named .docx', 'a.docx', program, { code: 'mislabelled', kind: 'unknown' }],
    ['nothing that is known, named .pdf', 'a.pdf', noise(1000), { code: 'mislabelled', kind: 'unknown' }],
    [
      'an archive of other things named .docx',
      'a.docx',
      archive({ 'a.txt': '甲' }),
      { code: 'mislabelled', kind: 'zip' },
    ],
  ]);
  for (const [what, name, bytes] of [
    ['a Word file without a name that tells', 'upload', word],
    ['a Word file named .wps', 'a.wps', word],
    ['a Word file named .DOC', 'a.DOC', word],
    ['an Excel file named .et', 'a.et', excel],
    ['a web page named .xls', 'a.xls', html],
    ['a text named .doc', 'a.doc', text],
  ])
    it(`${what} is read`, async () => assert.deepEqual(await refusalOf(name, bytes), { code: 'none' }));
});

describe('a file of a kind that is not read', () => {
  refused([
    ['old Word', 'a.doc', compound('WordDocument'), { code: 'unsupported', kind: 'doc' }],
    ['WPS text', 'a.wps', compound('WordDocument'), { code: 'unsupported', kind: 'doc' }],
    ['old slides', 'a.ppt', compound('PowerPoint Document'), { code: 'unsupported', kind: 'ppt' }],
    ['RTF', 'a.doc', strToU8('{\\rtf1 }'), { code: 'unsupported', kind: 'rtf' }],
    ['a web page with its pictures', 'a.mht', strToU8('MIME-Version: 1.0\n\n甲'), { code: 'unsupported', kind: 'mht' }],
    [
      'OpenDocument',
      'a.odt',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      { code: 'unsupported', kind: 'odt' },
    ],
    ['an archive', 'a.zip', archive({ 'a.docx': word }), { code: 'unsupported', kind: 'zip' }],
  ]);
});

describe('a file behind a password or with macros', () => {
  refused([
    ['Word', 'a.docx', compound('EncryptionInfo', 'EncryptedPackage'), { code: 'encrypted' }],
    ['Excel', 'a.xlsx', compound('EncryptionInfo', 'EncryptedPackage'), { code: 'encrypted' }],
    ['Word named .docm', 'a.docm', docx(p('甲'), { type: 'document.macroEnabled' }), { code: 'macros' }],
    [
      'Word with macros named .docx',
      'a.docx',
      docx(p('甲'), { files: { 'word/vbaProject.bin': 'x' } }),
      { code: 'macros' },
    ],
    ['Excel', 'a.xlsm', xlsx([['a', sheet([['甲']])]], { type: 'sheet.macroEnabled.main' }), { code: 'macros' }],
    [
      'Excel with sheets of macros',
      'a.xlsx',
      xlsx([['a', sheet([['甲']])]], { files: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
      { code: 'macros' },
    ],
    ['old Excel', 'a.xls', compound('Workbook', '_VBA_PROJECT_CUR/VBA/dir'), { code: 'macros' }],
  ]);
});

describe('a damaged file', () => {
  const cut = (bytes, share) => bytes.slice(0, Math.floor(bytes.length * share));
  refused([
    ['Word that ends in the middle', 'a.docx', cut(word, 0.5), { code: 'damaged' }],
    ['Word that lacks its last bytes', 'a.docx', word.slice(0, -4), { code: 'damaged' }],
    ['Excel that ends in the middle', 'a.xlsx', cut(excel, 0.7), { code: 'damaged' }],
    [
      'Excel with a sheet that ends in the middle',
      'a.xlsx',
      xlsx([['a', sheet([['甲', '乙']]).slice(0, -30)]]),
      { code: 'damaged' },
    ],
    ['old Excel that ends in the middle', 'a.xls', cut(compound('Workbook'), 0.3), { code: 'damaged' }],
    ['old Excel without a workbook in it', 'a.xls', compound('Workbook'), { code: 'damaged' }],
    [
      'Word without its text',
      'a.docx',
      docx(p('甲'), { files: { 'word/document.xml': null } }),
      { code: 'damaged', part: 'word/document.xml' },
    ],
    [
      'Word whose text ends in the middle',
      'a.docx',
      docx(p('甲'), { files: { 'word/document.xml': '<w:document><w:body>' } }),
      { code: 'damaged' },
    ],
    [
      'Word without a list of its parts',
      'a.docx',
      docx(p('甲'), { files: { '[Content_Types].xml': null } }),
      { code: 'damaged', part: '[Content_Types].xml' },
    ],
    [
      'Excel without its workbook',
      'a.xlsx',
      xlsx([['a', sheet([['甲']])]], { files: { 'xl/workbook.xml': null } }),
      { code: 'damaged', part: 'xl/workbook.xml' },
    ],
    ['XML 10,000 levels deep', 'a.docx', deep(10_000), { code: 'damaged' }],
    ['zeros named .docx', 'a.docx', new Uint8Array(1000), { code: 'damaged' }],
  ]);
  it('XML 50 levels deep is read', async () => assert.deepEqual(await refusalOf('a.docx', deep(50)), { code: 'none' }));
});

describe('a file without words', () => {
  refused([
    ['no byte', 'a.docx', new Uint8Array(), { code: 'empty' }],
    ['Word', 'a.docx', docx(p('') + tbl(tr(tc(''), tc('')))), { code: 'empty' }],
    ['Excel', 'a.xlsx', xlsx([['a', sheet([])]]), { code: 'empty' }],
    ['Excel whose only sheet is hidden', 'a.xlsx', xlsx([['a', sheet([['甲', '乙']]), 'hidden']]), { code: 'empty' }],
  ]);
});

describe('a zip bomb', () => {
  const blanks = (megabytes) => strToU8(' '.repeat(megabytes * MIB));
  const tooLarge = (kind, most) => ({ code: 'too-large', kind, most: String(most) });
  const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`word/media/${index}.png`, 'x']));
  refused([
    [
      'one part that grows a thousandfold',
      'a.docx',
      docx(p('甲'), { files: { 'word/document.xml': blanks(20) } }),
      tooLarge('unpacked', 8),
    ],
    ['many parts', 'a.docx', docx(p('甲'), { files: many }), tooLarge('parts', 5000)],
    [
      'an Excel part',
      'a.xlsx',
      xlsx([['a', sheet([['甲']])]], { files: { 'xl/sharedStrings.xml': blanks(20) } }),
      tooLarge('unpacked', 8),
    ],
    ['tags without end', 'a.docx', docx('<w:p><w:r/></w:p>'.repeat(1_000_000)), tooLarge('unpacked', 8)],
  ]);
  it('in a picture, which is not read, does no harm', async () => {
    assert.deepEqual(await refusalOf('a.docx', docx(p('甲'), { files: { 'word/media/a.png': blanks(20) } })), {
      code: 'none',
    });
  });
});
