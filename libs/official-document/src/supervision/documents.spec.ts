import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { lettersWord } from '../letter/letter-word.js';
import { rowHeight } from '../letter/letter-table.js';
import type { Letter, LetterTable } from '../letter/letter.js';
import { line, text } from '../letter/page.js';
import {
  askedLines,
  type MeetingSheet,
  mostAskedLines,
  sheetLetter,
  sheetRows,
  type SheetTask,
} from './meeting-sheet.js';
import { deadlinesInWords, type NoticeDocument, noticeLetter } from './notice-letter.js';

const task: SheetTask = {
  title: '推进财政预决算公开',
  light: 'red',
  reasons: ['逾期 12 个工作日'],
  firstDeadline: '2026-08-31',
  effectiveDeadline: '2026-09-30',
  daysLateByFirst: 34,
  daysLate: 12,
  notices: ['黄3号'],
};
const sheet: MeetingSheet = {
  issuer: '县政府办公室',
  plan: '云岭县2026年政务公开工作要点',
  year: 2026,
  quarter: 3,
  unit: '县财政局',
  on: '2026-10-20',
  tasks: [task, { ...task, light: 'yellow', effectiveDeadline: '2026-08-31', daysLate: 34, notices: [] }],
  asked: '请逐项办理。',
};
const tablesOf = ({ body }: Letter) => body.filter((block): block is LetterTable => block.kind === 'table');
const paragraphs = ({ body }: Letter) => body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('the sheet of a meeting', () => {
  it('names what lags, by both deadlines, why, and what is asked', () => {
    const letter = sheetLetter(sheet);
    expect(letter.title).toBe('2026年第三季度政务公开工作调度单');
    expect(letter.addressees).toEqual(['县财政局']);
    expect(paragraphs(letter)).toEqual([
      '截至2026年10月20日，你单位承担的《云岭县2026年政务公开工作要点》任务中有2项滞后（红灯1项、黄灯1项），现予调度：',
      '',
    ]);
    expect(tablesOf(letter).map(({ rows }) => rows)).toEqual([
      [
        ['1', '推进财政预决算公开', '2026-08-31\n2026-09-30', '34\n12', '红灯：逾期 12 个工作日', '黄3号'],
        ['2', '推进财政预决算公开', '2026-08-31', '34', '黄灯：逾期 12 个工作日', '—'],
      ],
      [['要求', '请逐项办理。']],
    ]);
  });

  it('shows the first ones of many, and says how many others there are', () => {
    const many = { ...sheet, tasks: Array.from({ length: 40 }, () => task) };
    const { shown, left } = sheetRows(many);
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(shown.length + left).toBe(40);
    expect(paragraphs(sheetLetter(many))[1]).toBe(`另有${left}项滞后任务，本页未逐项列出，详见任务台账。`);
  });

  it('is no higher than a page, whatever stands on it', () => {
    const words = (most: number) =>
      fc.array(fc.constantFrom('公开', '2026', '（', 'a', '。'), { maxLength: most }).map((all) => all.join(''));
    const tasks = fc.array(
      fc.record({
        title: words(200),
        reasons: fc.array(words(30), { maxLength: 4 }),
        notices: fc.array(words(9), { maxLength: 9 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(tasks, words(120), (drawn, asked) => {
        fc.pre(askedLines(asked) <= mostAskedLines);
        const letter = sheetLetter({ ...sheet, tasks: drawn.map((one) => ({ ...task, ...one })), asked });
        const tables = tablesOf(letter).map((table) => {
          const heads = table.headless ? [] : [table.columns.map(({ head }) => head)];
          return [...heads, ...table.rows].reduce((sum, row) => sum + rowHeight(table, row), 0);
        });
        // title, empty, addressee, three of introduction, one between, empty, signature, date
        expect(tables.reduce((sum, one) => sum + one, 0) + 10 * line).toBeLessThanOrEqual(text.height);
      }),
    );
  });

  it('has a page of its own for each unit', async () => {
    const files = unzipSync(await lettersWord([sheet, { ...sheet, unit: '县司法局' }].map(sheetLetter)));
    expect(strFromU8(files['word/document.xml']!).match(/<w:sectPr>/g)).toHaveLength(2);
  });
});

describe('a notice', () => {
  const notice: NoticeDocument = {
    colour: 'yellow',
    issuer: '县政府办公室',
    number: '督办〔2026〕黄3号',
    date: '2026-11-27',
    unit: '县财政局',
    title: '关于“推进财政预决算公开”的督办单',
    body: '该任务已逾期。\n请立即办理。',
    withdrawn: false,
    task: '推进财政预决算公开',
    requirement: '公开2026年度部门预算。',
    firstDeadline: '2026-08-31',
    effectiveDeadline: '2026-09-30',
    replyBy: '2026-12-04',
    drafter: '李明',
    checker: '王芳',
    signer: '赵刚',
  };

  it('says what is demanded and by when, and who signed it', () => {
    const letter = noticeLetter(notice);
    expect(letter).toMatchObject({
      mark: '县政府办公室',
      number: '督办〔2026〕黄3号',
      title: '关于“推进财政预决算公开”的黄色督办单',
      addressees: ['县财政局'],
      signature: { by: '县政府办公室', on: '2026-11-27', sealed: true },
      note: ['签发：赵刚', '核稿：王芳', '拟稿：李明'].join('\u3000'),
    });
    expect(paragraphs(letter)).toEqual(['该任务已逾期。\n请立即办理。', '请于2026年12月4日前书面回复。']);
    expect(deadlinesInWords(notice)).toBe('2026年9月30日（首次期限2026年8月31日）');
    expect(deadlinesInWords({ firstDeadline: null, effectiveDeadline: null })).toBe('长期坚持');
  });

  it('that is not sent has no number, no date and no names that are not there, and says that it is none yet', () => {
    const letter = noticeLetter({ ...notice, number: null, date: null, checker: null, signer: null });
    expect(letter).not.toHaveProperty('number');
    expect(letter.signature?.on).toBeNull();
    expect(letter.note).toBe('拟稿：李明');
    expect(letter.title).toMatch(/（送审稿）$/);
  });

  it('that was withdrawn keeps its number, and says so', () => {
    const letter = noticeLetter({ ...notice, title: '请办理', withdrawn: true });
    expect([letter.number, letter.title]).toEqual([notice.number, '请办理（黄色督办单）（已撤回）']);
  });
});
