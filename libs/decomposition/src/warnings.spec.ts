import { decompose, readText, taskDoubts, type Deadline, type RegisteredUnit, type WarningKind } from './index.js';

describe('doubts', () => {
  const deadline = (kind: Deadline['kind']): Deadline => ({
    text: null,
    kind,
    date: null,
    recurrence: null,
    milestones: [],
  });
  test.each([
    [['县财政局'], ['县教育局'], 'date', []],
    [[], ['县教育局'], 'standing', ['no-lead-unit']],
    [[], [], 'recurring', ['no-unit']],
    [['县财政局'], [], 'none', ['no-deadline']],
    [[], [], 'none', ['no-unit', 'no-deadline']],
  ] as const)('%j %j %s', (leadUnits, responsibleUnits, kind, expected) => {
    expect(
      taskDoubts({
        leadUnits: [...leadUnits],
        responsibleUnits: [...responsibleUnits],
        deadline: deadline(kind),
      }),
    ).toEqual(expected);
  });
});

describe('warnings', () => {
  const units: RegisteredUnit[] = [{ name: '云岭县财政局', shortName: '县财政局', place: '云岭县', level: '县' }];
  test.each<[WarningKind, string, string]>([
    ['no-lead-unit', '1.公开预算。(县财政局)', '公开预算'],
    ['no-unit', '1.公开预算。(12月底前完成)', '公开预算'],
    ['no-deadline', '1.公开预算。(县财政局牵头)', '公开预算'],
    ['ambiguous-date', '1.公开预算。(县财政局,完成时限:2017111日)', '2017111日'],
    ['impossible-date', '1.公开预算。(县财政局,完成时限:2026年2月30日前)', '2026年2月30日前'],
    ['unknown-year', '1.公开预算。(县财政局,完成时限:2月底前)', '2月底前'],
    ['unreckoned-deadline', '1.公开预算。(县财政局,完成时限:春节前)', '春节前'],
    ['recurrence-in-text', '1.每季度公开预算。(县财政局)', '每季度'],
    ['unknown-unit', '1.公开预算。(县气象局)', '县气象局'],
    ['other-level-unit', '1.公开预算。(市财政局)', '市财政局'],
    ['unclosed-bracket', '1.公开预算。(责任单位:县财政局', '(责任单位:县财政局'],
    ['unassigned-item', '1.公开预算。(县财政局)\n2.公开决算和审计报告。', '2.公开决算和审计报告。'],
    ['no-task', '云岭县2026年要点\n请抓好落实。\n', '云岭县2026年要点\n请抓好落实。\n'],
    ['empty-row', '序号\t工作任务\t责任单位\n1\t公开预算\t县财政局\n2\t\t\n3\t公开决算\t县财政局', '2\t\t'],
    [
      'repeated-task',
      '一、公开预算。(县财政局)\n附件\n序号\t工作任务\t责任单位\n1\t公开预算\t县财政局\n2\t公开决算\t县财政局',
      '一、公开预算。(县财政局)',
    ],
  ])('%s', (kind, text, words) => {
    const found = decompose(readText(text), { units }).warnings.find((warning) => warning.kind === kind);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found?.message).toMatch(/[。？?]$/);
    expect(found?.message).not.toContain('undefined');
  });

  test('what the file hides is said, with its sheet and cells', () => {
    const hidden = [{ start: 0, end: 4, sheet: '台账', cells: '5:8' }];
    const [said] = decompose({ ...readText('某县要点'), hidden }).warnings;
    expect(said).toMatchObject({ kind: 'hidden-part', start: 0, end: 4, facts: { sheet: '台账', cells: '5:8' } });
    expect(said?.message).toBe('工作表“台账”的 5:8 已隐藏,未读取。');
  });

  test.each([
    [3, 3, '3'],
    [3, 7, '3–7'],
  ])('pages %d to %d that hold only pictures are said', (from, to, pages) => {
    const pictured = [{ start: 0, end: 4, from, to }];
    const [said] = decompose({ ...readText('某县要点'), pictured }).warnings;
    expect(said).toMatchObject({ kind: 'picture-page', start: 0, end: 4, facts: { pages } });
    expect(said?.message).toBe(`第 ${pages} 页只有图片,没有文字,未读取。`);
  });

  test.each([
    ['2026年2月30日前', '时限“2026年2月30日前”写的日子不存在,请核对日期。'],
    ['2月底前', '时限“2月底前”没有年份,文件中也没有,请指定日期。'],
    ['每两周', '时限“每两周”不能换算成日期或周期,请指定时限。'],
    ['2017111日', '时限“2017111日”有不止一种读法,请核对日期。'],
  ])('of the deadline %s that is said which is true of it', (deadline, message) => {
    const { warnings } = decompose(readText(`1.公开预算。(县财政局牵头,完成时限:${deadline})`));
    expect(warnings.map((each) => each.message)).toEqual([message]);
  });

  test('of several deadlines the doubtful one is named', () => {
    const text =
      '1.公开预算。\n牵头单位:县财政局\n完成时限:2026年2月30日前\n牵头单位:县审计局\n完成时限:2026年6月底前\n';
    const [said] = decompose(readText(text)).warnings;
    expect(said).toMatchObject({ kind: 'impossible-date', facts: { text: '2026年2月30日前' } });
    expect(text.slice(said!.start, said!.end)).toBe('2026年2月30日前');
  });

  test('a sure task has none', () => {
    const text = '1.公开预算。(县财政局牵头,2026年6月底前完成)';
    expect(decompose(readText(text), { units }).warnings).toEqual([]);
  });
});
