import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abstractNum, docx, item, num, p, tbl, tc, tr } from './parts/docx.mjs';
import { linesOf } from './parts/read.mjs';

const official = [
  ['chineseCountingThousand', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
  ['decimalEnclosedCircle', '%5'],
];
const style = (id, { basedOn = '', pPr = '', rPr = '', more = '' } = {}) =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;
const styled = (text, id) => p(text, `<w:pStyle w:val="${id}"/>`);
const listOf = (list, level) =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`;
const one = (levels, more) => abstractNum(0, levels, more) + num(1, 0);
const restart = (level, start) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

describe('automatic numbers of Word and WPS', () => {
  for (const [what, body, parts, lines] of [
    [
      'an item struck through counts, and is left out',
      item('甲', 1) +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:strike/></w:rPr></w:pPr>' +
        '<w:r><w:rPr><w:strike/></w:rPr><w:t>乙</w:t></w:r></w:p>' +
        item('丙', 1),
      { numbering: one([['decimal', '%1.']]) },
      ['1.甲', '3.丙'],
    ],
    [
      'the levels of an official document, deeper ones starting again under each higher one',
      [
        ['甲', 0],
        ['乙', 1],
        ['丙', 1],
        ['丁', 2],
        ['戊', 2],
        ['己', 3],
        ['庚', 4],
        ['辛', 0],
        ['壬', 1],
        ['癸', 2],
      ]
        .map(([text, level]) => item(text, 1, level))
        .join(''),
      { numbering: one(official) },
      ['一、甲', '（一）乙', '（二）丙', '1.丁', '2.戊', '（1）己', '①庚', '二、辛', '（一）壬', '1.癸'],
    ],
    [
      'a level that goes on under the next higher one',
      item('甲', 1) + item('乙', 1, 1) + item('丙', 1) + item('丁', 1, 1),
      { numbering: one([official[0], ['decimal', '%2.', '<w:lvlRestart w:val="0"/>']]) },
      ['一、甲', '1.乙', '二、丙', '2.丁'],
    ],
    [
      'the numbers of higher levels, in their own form and in Arabic figures',
      item('甲', 1) + item('乙', 1, 1) + item('丙', 2) + item('丁', 2, 1),
      {
        numbering:
          abstractNum(0, [official[0], ['decimal', '%1.%2']]) +
          abstractNum(1, [official[0], ['decimal', '%1.%2', '<w:isLgl/>']]) +
          num(1, 0) +
          num(2, 1),
      },
      ['一、甲', '一.1 乙', '一、丙', '1.1 丁'],
    ],
    [
      'two lists of one definition go on, one with a start of its own begins anew',
      [1, 2, 3, 3, 1].map((list) => item('甲', list)).join(''),
      { numbering: abstractNum(0, [['decimal', '%1.']]) + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 1)) },
      ['1.甲', '2.甲', '1.甲', '2.甲', '3.甲'],
    ],
    [
      'a level of its own in one list',
      item('甲', 1) + item('乙', 2),
      {
        numbering:
          abstractNum(0, [['decimal', '%1.']]) +
          num(1, 0) +
          num(
            2,
            0,
            '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride>',
          ),
      },
      ['1.甲', 'V.乙'],
    ],
    [
      'a start other than 1, and the blank or nothing behind a number',
      item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 2),
      {
        numbering: one([
          ['decimal', '第%1条', '<w:start w:val="3"/><w:suff w:val="space"/>'],
          ['decimal', '%2', '<w:suff w:val="nothing"/>'],
          ['decimal', '%3', '<w:suff w:val="tab"/>'],
        ]),
      },
      ['第3条 甲', '1乙', '1 丙'],
    ],
    [
      'lists of styles: inherited, by the level that names the style, switched off',
      ['a', 'b', 'c', 'off', 'b'].map((id) => styled('甲', id)).join('') + p('乙', `<w:pStyle w:val="a"/>${listOf(0)}`),
      {
        styles:
          style('a', { pPr: listOf(1) }) +
          style('b', { pPr: listOf(1) }) +
          style('c', { basedOn: 'b' }) +
          style('off', { basedOn: 'b', pPr: listOf(0) }),
        numbering: one([
          ['chineseCounting', '%1、', '<w:pStyle w:val="a"/>'],
          ['decimal', '%2.', '<w:pStyle w:val="b"/>'],
        ]),
      },
      ['一、甲', '1.甲', '2.甲', '甲', '3.甲', '乙'],
    ],
    [
      'a definition that is linked through a style',
      item('甲', 1),
      {
        styles: style('linked', { pPr: listOf(2) }),
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="linked"/></w:abstractNum>' +
          abstractNum(1, [['japaneseCounting', '%1、']], '<w:styleLink w:val="linked"/>') +
          num(1, 0) +
          num(2, 1),
      },
      ['一、甲'],
    ],
    [
      'styles that are based on each other in a ring',
      styled('甲', 'a'),
      { styles: style('a', { basedOn: 'b' }) + style('b', { basedOn: 'a' }) },
      ['甲'],
    ],
    [
      'bullets',
      item('甲', 1) + item('乙', 1, 1),
      {
        numbering: one([
          ['bullet', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'],
          ['bullet', '–'],
        ]),
      },
      ['●甲', '–乙'],
    ],
    [
      'numbers in cells without words, and of paragraphs in cells',
      tbl(
        tr('序号', '任务'),
        tr(tc(item('', 1)), tc(item('甲', 2) + item('乙', 2))),
        tr(tc(item('', 1)), tc(item('丙', 2))),
      ),
      {
        numbering: abstractNum(0, [['decimal', '%1']]) + num(1, 0) + abstractNum(1, [['decimal', '(%1)']]) + num(2, 1),
      },
      ['| 序号 | 任务 |', '| 1 | (1)甲⏎(2)乙 |', '| 2 | (3)丙 |'],
    ],
    [
      'paragraphs deleted in tracked changes do not count',
      item('甲', 1) +
        `<w:p><w:pPr>${listOf(1, 0)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>` +
        item('丙', 1),
      { numbering: one([['decimal', '%1.']]) },
      ['1.甲', '2.丙'],
    ],
    ['a list that is not defined', item('甲', 7), {}, ['甲']],
  ])
    it(what, async () => assert.deepEqual(await linesOf('a.docx', docx(body, parts)), lines));
});

describe('headings', () => {
  const outline = (level) => `<w:outlineLvl w:val="${level}"/>`;
  for (const [what, body, lines] of [
    ['a level of outline', p('甲', outline(1)), ['h2:甲']],
    ['body text', p('甲', outline(9)), ['甲']],
    ['a style, and one based on it', styled('甲', 'a') + styled('乙', 'b'), ['h1:甲', 'h1:乙']],
    ['the name of a style', styled('甲', 'c'), ['h3:甲']],
    ['a sentence that was given a level', p('公开年度预算和决算。', outline(0)), ['公开年度预算和决算。']],
    ['a paragraph that was given a level', p('甲'.repeat(100), outline(0)), ['甲'.repeat(100)]],
  ])
    it(what, async () => {
      const styles =
        style('a', { pPr: outline(0) }) +
        style('b', { basedOn: 'a' }) +
        '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="heading 3"/></w:style>';
      assert.deepEqual(await linesOf('a.docx', docx(body, { styles })), lines);
    });
});
