import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../apps/api/dist/documents/readers/read-file.js';
import { docx, p, strictW, tbl, tc, tr } from './parts/docx.mjs';
import { linesOf } from './parts/read.mjs';

const t = (text) => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (content, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr>${content.startsWith('<') ? content : t(content)}</w:r>`;
const para = (...runs) => `<w:p>${runs.join('')}</w:p>`;
const mark = (kind) => r(`<w:fldChar w:fldCharType="${kind}"/>`);
const field = (instruction, result) =>
  mark('begin') + r(`<w:instrText>${instruction}</w:instrText>`) + mark('separate') + result + mark('end');
const box = (content) => `<w:txbxContent>${content}</w:txbxContent>`;
const shape = (content) => `<w:drawing><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></w:drawing>`;
const vml = (content) => `<w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;
const merged = (value) => `<w:vMerge${value ? ` w:val="${value}"` : ''}/>`;

function check(cases, parts = {}) {
  for (const [what, body, lines] of cases)
    it(what, async () => assert.deepEqual(await linesOf('a.docx', docx(body, parts)), lines));
}

describe('the words of a Word file', () => {
  check([
    ['runs, tabs, breaks', para(r('甲'), r(t('乙') + '<w:tab/>' + t('丙') + '<w:br/>' + t('丁'))), ['甲乙\t丙', '丁']],
    ['hyphens', para(r(t('2026') + '<w:noBreakHyphen/>' + t('2027') + '<w:softHyphen/>' + t('年'))), ['2026-2027年']],
    [
      'signs',
      para(r('<w:sym w:font="Wingdings" w:char="F0FE"/>'), r('<w:sym w:font="Wingdings" w:char="F081"/>')),
      ['☑①'],
    ],
    ['a link', para('<w:hyperlink>', r('甲'), '</w:hyperlink>'), ['甲']],
    [
      'words with their sounds',
      para(r(`<w:ruby><w:rt>${r('jiǎ')}</w:rt><w:rubyBase>${r('甲')}</w:rubyBase></w:ruby>`)),
      ['甲'],
    ],
    [
      'content controls, but not what they ask for',
      `<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>` +
        para(
          '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>',
          r('单击输入'),
          '</w:sdtContent></w:sdt>',
          r('乙'),
        ),
      ['甲', '乙'],
    ],
    ['hidden words are left out', para(r('甲', '<w:vanish/>'), r('乙', '<w:vanish w:val="0"/>')), ['乙']],
    [
      'words struck through are left out',
      para(r('甲', '<w:strike/>'), r('乙', '<w:dstrike/>'), r('丙', '<w:strike w:val="0"/>')),
      ['丙'],
    ],
    ['the result of a field', para(field('REF a', r('甲'))), ['甲']],
    ['a field in a field', para(field(`IF ${field('PAGE', r('3'))} > 1`, r('甲')), r('乙')), ['甲乙']],
    [
      'no page numbers',
      para(r('甲'), field(' PAGE ', r('3')), '<w:fldSimple w:instr="NUMPAGES">', r('9'), '</w:fldSimple>'),
      ['甲'],
    ],
    [
      'no table of contents, over its paragraphs',
      para(mark('begin'), r('<w:instrText>TOC \\o</w:instrText>'), mark('separate'), r('一、甲 1')) +
        para(r('二、乙 2'), mark('end')) +
        p('丙'),
      ['丙'],
    ],
    [
      'a circled figure drawn by a field',
      para(mark('begin'), r('<w:instrText>eq \\o\\ac(○,3)</w:instrText>'), mark('end'), r('甲')),
      ['③甲'],
    ],
    ['blank paragraphs leave nothing', p('') + p('  ') + p('甲'), ['甲']],
  ]);
});

describe('tracked changes in a Word file', () => {
  const deleted = '<w:rPr><w:del/></w:rPr>';
  check([
    [
      'deletions are left out, insertions taken',
      para(r('甲'), `<w:del>${r('<w:delText>乙</w:delText>')}</w:del>`, `<w:ins>${r('丙')}</w:ins>`),
      ['甲丙'],
    ],
    [
      'moved words stand once',
      para(`<w:moveFrom>${r('甲')}</w:moveFrom>`, r('乙'), `<w:moveTo>${r('甲')}</w:moveTo>`),
      ['乙甲'],
    ],
    ['a deleted paragraph mark joins', p('甲', deleted) + p('乙') + p('丙'), ['甲乙', '丙']],
    [
      'a deleted row is left out',
      tbl(tr('甲', '乙'), tr('丙', '丁'), '<w:tr><w:trPr><w:del/></w:trPr>' + tc('戊') + tc('己') + '</w:tr>'),
      ['| 甲 | 乙 |', '| 丙 | 丁 |'],
    ],
    [
      'what a format was before is not read',
      p('甲', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
      ['甲'],
    ],
  ]);
});

describe('text boxes in a Word file', () => {
  check([
    ['behind their paragraph', para(r('甲'), r(shape(p('乙')))), ['甲', '乙']],
    ['of old files', para(r('甲'), r(vml(p('乙')))), ['甲', '乙']],
    [
      'once, where they stand for old and new programs',
      para(
        r(
          `<mc:AlternateContent><mc:Choice Requires="wps">${shape(p('甲'))}</mc:Choice><mc:Fallback>${vml(p('甲'))}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
      ['甲'],
    ],
    [
      'in a cell',
      tbl(tr(tc(para(r('甲'), r(shape(p('乙'))))), '丙'), tr('丁', '戊')),
      ['| 甲⏎乙 | 丙 |', '| 丁 | 戊 |'],
    ],
    ['with a table in them', para(r(shape(tbl(tr('甲', '乙'), tr('丙', '丁'))))), ['| 甲 | 乙 |', '| 丙 | 丁 |']],
  ]);
});

describe('tables in a Word file', () => {
  const wide = (columns) => `<w:gridSpan w:val="${columns}"/>`;
  check([
    [
      'merged cells',
      tbl(
        tr(tc('甲', wide(3))),
        tr(tc('乙', merged('restart')), '丙', '丁'),
        tr(tc('', merged('')), '戊', '己'),
        tr(tc('', merged('continue')), '庚', '辛'),
        tr(tc('壬', merged('restart')), '癸', '子'),
      ),
      ['| 甲 1×3 |', '| 乙 3×1 | 丙 | 丁 |', '| 戊 | 己 |', '| 庚 | 辛 |', '| 壬 | 癸 | 子 |'],
    ],
    [
      'cells merged across by the old property',
      tbl(tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), '乙'), tr('丙', '丁', '戊')),
      ['| 甲 1×2 | 乙 |', '| 丙 | 丁 | 戊 |'],
    ],
    ['lines in a cell', tbl(tr(tc(p('甲') + p('乙')), '丙'), tr('丁', '戊')), ['| 甲⏎乙 | 丙 |', '| 丁 | 戊 |']],
    [
      'a table in a cell of a table is lines of the cell',
      tbl(tr(tc(p('甲') + tbl(tr('1', '2'), tr('3', '4'))), '乙'), tr('丙', '丁')),
      ['| 甲⏎1 2⏎3 4 | 乙 |', '| 丙 | 丁 |'],
    ],
    ['a frame around text is none', tbl(tr(tc(p('甲') + p('乙')))), ['甲', '乙']],
    [
      'a frame around a table',
      tbl(tr(tc(p('甲') + tbl(tr('1', '2'), tr('3', '4'))))),
      ['甲', '| 1 | 2 |', '| 3 | 4 |'],
    ],
    [
      'a page laid out by a table, with larger tables in it',
      tbl(tr('甲', '乙'), tr(tc(tbl(tr('1', '2'), tr('3', '4'), tr('5', '6')) + p('')), '丙')),
      ['甲', '乙', '| 1 | 2 |', '| 3 | 4 |', '| 5 | 6 |', '丙'],
    ],
    [
      'rows and cells in content controls',
      tbl(
        `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt>`, '乙')}</w:sdtContent></w:sdt>`,
        tr('丙', '丁'),
      ),
      ['| 甲 | 乙 |', '| 丙 | 丁 |'],
    ],
  ]);

  it('tables without a paragraph between them are one', async () => {
    const rows = [tr('甲', '乙'), tr('丙', '丁')];
    const tables = async (between) => {
      const bytes = docx(tbl(...rows) + between + tbl(...rows));
      const { document } = await readFile({ name: 'a.docx', bytes });
      return document.blocks.map(({ table }) => table);
    };
    assert.deepEqual(await tables(''), [0, 0, 0, 0]);
    assert.deepEqual(await tables(p('')), [0, 0, 1, 1]);
  });

  it('keeps the columns of rows that begin further right', async () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('丙')}</w:tr>`;
    const { document } = await readFile({ name: 'a.docx', bytes: docx(tbl(tr('甲', '乙'), row)) });
    assert.deepEqual(
      document.blocks.map(({ cells }) => cells.map(({ column }) => column)),
      [[0, 1], [1]],
    );
  });
});

describe('the parts of a Word file', () => {
  const note = (kind, id, text) => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`;
  const reference = (kind, id) => r(`<w:${kind}Reference w:id="${id}"/>`);
  check(
    [
      [
        'notes at the end in the order of the text, headers not',
        para(r('甲'), reference('footnote', 2), r('。')) +
          tbl(tr(tc(para(r('乙'), reference('footnote', 1))), '丙'), tr('丁', '戊')) +
          para(r('己'), reference('endnote', 1)),
        ['甲。', '| 乙 | 丙 |', '| 丁 | 戊 |', '己', '注1:二', '注2:一', '注3:尾'],
      ],
    ],
    {
      footnotes: note('footnote', -1, '—') + note('footnote', 1, '一') + note('footnote', 2, '二'),
      endnotes: note('endnote', 1, '尾'),
      header: p('页眉'),
    },
  );
  check(
    [
      [
        'the strict form of the standard',
        p('甲') + tbl(tr('乙', '丙'), tr('丁', '戊')),
        ['甲', '| 乙 | 丙 |', '| 丁 | 戊 |'],
      ],
    ],
    { w: strictW },
  );
  const styles =
    '<w:style w:type="paragraph" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="b"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="c"><w:rPr><w:strike/></w:rPr></w:style>';
  check(
    [
      ['a paragraph hidden by its style', p('甲', '<w:pStyle w:val="a"/>') + p('乙'), ['乙']],
      ['words hidden by their style', para(r('甲', '<w:rStyle w:val="b"/>'), r('乙')), ['乙']],
      ['words struck through by their style', para(r('甲', '<w:rStyle w:val="c"/>'), r('乙')), ['乙']],
    ],
    { styles },
  );
});
