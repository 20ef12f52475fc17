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

describe('merging', () => {
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
