import fc from 'fast-check';
import { decompose, mergeTasks, readText, splitTask, taskFromRange, type Task } from './index.js';

const TEXT =
  '云岭县2026年政务公开工作要点\n1.公开预算。每年公开2次。县级决算5日内公开。(县财政局牵头,各乡镇配合,6月底前完成)\n2.公开审计报告。(县审计局)\n3.各单位要高度重视公开工作。\n\n';
const document = readText(TEXT);
const tasks = decompose(document).tasks;
const words = ({ source }: Task): string => TEXT.slice(source.start, source.end);

describe('a task made by hand', () => {
  const from = (part: string) => {
    const start = TEXT.indexOf(part);
    return taskFromRange(document, { start, end: start + part.length });
  };
  test.each([
    ['3.各单位要高度重视公开工作。', '各单位要高度重视公开工作', []],
    ['2.公开审计报告。(县审计局)', '公开审计报告', ['县审计局']],
    ['公开审计报告', '公开审计报告', []],
  ])('%s', (part, title, responsibleUnits) => {
    expect(from(part)).toMatchObject({ title, responsibleUnits });
    expect(words(from(part))).toBe(part);
  });

  test('its section is that of the headings above it, the title aside', () => {
    const source = readText(
      '云岭县2026年政务公开工作要点\n一、推进公开\n(一)公开决策。\n1.公开目录。(县司法局)\n(二)公开执行。\n2.公开决算。(县财政局)\n3.要加强学习培训。\n二、加强保障\n4.强化监督检查。\n5.开展评估。(县政府办)',
    );
    const { headings } = decompose(source);
    const sectionOf = (words: string) => {
      const start = source.text.indexOf(words);
      return taskFromRange(source, { start, end: start + words.length }, { headings }).section;
    };
    expect(sectionOf('3.要加强学习培训。')).toEqual(['推进公开', '公开执行']);
    expect(sectionOf('4.强化监督检查。')).toEqual(['加强保障']);
    expect(sectionOf('云岭县2026年')).toEqual([]);
  });

  test('its dates take the document’s year', () => {
    expect(
      from('1.公开预算。每年公开2次。县级决算5日内公开。(县财政局牵头,各乡镇配合,6月底前完成)').deadline.date,
    ).toBe('2026-06-30');
  });

  test('blanks are no task', () => {
    expect(() => taskFromRange(document, { start: TEXT.length - 2, end: TEXT.length })).toThrow(RangeError);
  });
});

describe('splitting', () => {
  const task = tasks[0]!;
  const at = task.requirement.indexOf('县级');

  test('divides words, targets and source', () => {
    const [first, second] = splitTask(task, at, TEXT);
    expect([first.requirement, second.requirement]).toEqual(['每年公开2次。', '县级决算5日内公开。']);
    expect(second.title).toBe('县级决算5日内公开');
    expect(first.targets.map(({ unit }) => unit)).toEqual(['次']);
    expect(second.targets.map(({ unit }) => unit)).toEqual(['日']);
    expect(words(first) + words(second)).toBe(words(task));
    expect(words(second)).toMatch(/^县级/);
  });

  test('both keep units, deadline and section; only the first the number', () => {
    const parts = splitTask(task, at, TEXT);
    for (const part of parts) {
      expect(part.leadUnits).toEqual(['县财政局']);
      expect(part.deadline).toEqual(task.deadline);
    }
    expect(parts.map(({ no }) => no)).toEqual(['1', null]);
  });

  test.each([0, -3, 10_000])('at %i throws', (offset) => {
    expect(() => splitTask(task, offset, TEXT)).toThrow(RangeError);
  });

  test('a split and merged task says the same', () => {
    const merged = mergeTasks(...splitTask(task, at, TEXT));
    expect(merged.requirement).toBe(task.requirement);
    expect(merged.targets).toEqual(task.targets);
    expect(merged.source).toEqual(task.source);
  });
});

describe('a part', () => {
  const of = (requirement: string, title = requirement): Task => ({ ...tasks[1]!, title, requirement });
  const CUTS: [string, string, string, string][] = [
    ['推进财政公开|，全年不少于2次', '推进财政公开', '全年不少于2次', '推进财政公开。全年不少于2次'],
    ['推进财政公开，|全年不少于2次', '推进财政公开', '全年不少于2次', '推进财政公开。全年不少于2次'],
    ['公开预算|。公开决算。', '公开预算。', '公开决算。', '公开预算。公开决算。'],
    ['公开预算；|公开决算', '公开预算', '公开决算', '公开预算。公开决算'],
    [
      '一是公开预算。|二是公开决算。再作解读。',
      '一是公开预算。',
      '二是公开决算。再作解读。',
      '一是公开预算。二是公开决算。再作解读。',
    ],
    [
      '公开预算。|公开决算。公开决算5次。',
      '公开预算。',
      '公开决算。公开决算5次。',
      '公开预算。公开决算。公开决算5次。',
    ],
    ['公开预算（含附表。）|公开决算。', '公开预算（含附表。）', '公开决算。', '公开预算（含附表。）公开决算。'],
  ];
  test.each(CUTS)('of %s', (marked, before, after, whole) => {
    const parts = splitTask(of(marked.replace('|', '')), marked.indexOf('|'), TEXT);
    expect(parts.map(({ requirement }) => requirement)).toEqual([before, after]);
    expect(mergeTasks(...parts).requirement).toBe(whole);
  });

  test('has a title of its own words', () => {
    const parts = splitTask(of('推进财政公开，全年不少于2次'), 6, TEXT);
    expect(parts.map(({ title }) => title)).toEqual(['推进财政公开', '全年不少于2次']);
    const kept = splitTask(of('推进财政公开，全年不少于2次', '财政'), 6, TEXT);
    expect(kept[0].title).toBe('财政');
  });

  test.each([1, 2, 3])('of marks only throws', (end) => {
    expect(() => splitTask(of('公开预算”。）'), 7 - end, TEXT)).toThrow(RangeError);
  });

  test('cut off anywhere and merged again, words are the same, each once', () => {
    const pieces = ['公开', '预算', '（一）', '二是', '1.', '全年', '不少于2次', 'A', '《办法》', '（县级）', '“三公”'];
    const marks = ['，', '。', '；', '：', '、', ' ', ',', ';', ':', '！', '——'];
    const words = (text: string) => text.replace(/[\s,，、;；:：。.！!—]/g, '');
    const written = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...marks)), { maxLength: 14 });
    fc.assert(
      fc.property(written, fc.nat(40), (parts, at) => {
        const requirement = parts.join('');
        let divided;
        try {
          divided = splitTask(of(requirement, '公开预算'), at, TEXT);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          const sides = [requirement.slice(0, at), requirement.slice(at)];
          expect(sides.some((side) => !/[\p{L}\p{N}]/u.test(side))).toBe(true);
          return;
        }
        expect(divided.map(({ title }) => title)).not.toContain('');
        expect(divided[0].requirement).not.toMatch(/[\s,，、;；:：]$/);
        expect(divided[1].requirement).not.toMatch(/^[\s,，、;；:：。]/);
        expect(words(mergeTasks(...divided).requirement)).toBe(words(requirement));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('merging', () => {
  const said = (first: Partial<Task>, second: Partial<Task>) =>
    mergeTasks({ ...tasks[0]!, ...first }, { ...tasks[1]!, ...second }).requirement;
  test('ends the sentence of the first', () => {
    const first = { title: '推进财政公开', requirement: '推进财政公开' };
    const second = { title: '推进教育公开', requirement: '推进教育公开' };
    expect(said(first, second)).toBe('推进财政公开。推进教育公开');
    expect(said({ ...first, requirement: '推进财政公开，' }, second)).toBe('推进财政公开。推进教育公开');
    expect(said({ ...first, requirement: '推进财政公开！' }, second)).toBe('推进财政公开！推进教育公开');
  });
  test('says a title that the requirement does not begin with', () => {
    const first = { requirement: '公开预算。' };
    expect(said(first, { title: '教育公开', requirement: '公布招生方案' })).toBe('公开预算。教育公开。公布招生方案');
    expect(said(first, { title: '教育公开。', requirement: '公布招生方案' })).toBe('公开预算。教育公开。公布招生方案');
    expect(said(first, { title: '教育公开', requirement: '1.教育公开，公布方案' })).toBe(
      '公开预算。1.教育公开，公布方案',
    );
  });
  const merged = mergeTasks(tasks[0]!, tasks[1]!);
  test('takes the units of both', () => {
    expect(merged.leadUnits).toEqual(['县财政局']);
    expect(merged.responsibleUnits).toEqual(['各乡镇', '县审计局']);
  });
  test('takes the first printed deadline', () => {
    expect(merged.deadline.date).toBe('2026-06-30');
    expect(mergeTasks(tasks[1]!, tasks[0]!).deadline.date).toBe('2026-06-30');
  });
  test('a unit that leads one of them leads', () => {
    const lead: Task = {
      ...tasks[1]!,
      units: [{ printed: '各乡镇', role: 'lead', kind: 'group', resolved: null, by: null }],
    };
    expect(mergeTasks(tasks[0]!, lead).leadUnits).toEqual(['县财政局', '各乡镇']);
  });
  test('covers both sources', () => {
    expect(words(merged)).toBe(TEXT.slice(tasks[0]!.source.start, tasks[1]!.source.end));
  });
});
