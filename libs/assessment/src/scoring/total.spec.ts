import {
  correctionProblems,
  defaultSchemeSettings,
  type EventFact,
  type Facts,
  ledgerTotalWords,
  lineWords,
  namesOfFacts,
  noFacts,
  score,
  type SchemeSettings,
} from '../index.js';
import { branch, byPoints, byWeight, counted, deducting, fixed, leaf, schemeOf, treeOf } from '../templates/build.js';

const period = { first: '2026-01-01', last: '2026-12-31', isResult: true };
const none = noFacts(1, 'units', period, '2026');
const settingsOf = (more: Partial<SchemeSettings>) => ({ settings: { ...defaultSchemeSettings, ...more } });
const event = (id: number, kind: string, more: Partial<EventFact> = {}): EventFact => ({
  ...{
    id: `event:${id}`,
    kind,
    on: '2026-05-11',
    count: 1,
    points: null,
    hasStatement: false,
    subject: null,
    reason: '检查',
  },
  ...more,
});
const entry = (line: string, points: string, of: string) => ({ id: `entry:${line}`, line, points, of, reason: '评' });
const two = schemeOf(2026, treeOf([leaf('a', '甲', '60'), leaf('b', '乙', '40')]));
const totalOf = (points: string, more: Partial<Facts> = {}, scheme = two) =>
  score({ ...none, entries: [entry('a', points, '60'), entry('b', '40', '40')], ...more }, scheme);
const withItems = (more: object) => ({ ...two, ...more });
const bonus = {
  key: 'plus',
  name: '表彰',
  standard: '',
  cap: '5',
  groups: null,
  counted: [counted('city', '市级', '次', fixed('3')), counted('county', '县级', '次', fixed('1'))],
};
const minus = {
  key: 'minus',
  name: '批评',
  standard: '',
  cap: '5' as string | null,
  groups: null,
  counted: [counted('bad', '批评', '次', fixed('4'))],
};

describe('the total', () => {
  test.each([
    ['89.60', '良好', '49.60'],
    ['90.00', '优秀', '50.00'],
    ['80.00', '良好', '40.00'],
    ['79.99', '合格', '39.99'],
    ['60.00', '合格', '20.00'],
    ['59.99', '不合格', '19.99'],
  ])('%s is %s', (total, grade, points) => expect(totalOf(points)).toMatchObject({ total, grade }));

  it('full marks other than 100 are brought to hundredths: (81.22 + 0.64) ÷ 100.64', () => {
    const scheme = schemeOf(
      2026,
      treeOf([leaf('a', '基本信息', '100'), leaf('b', '重点领域', '0.64')], { fullMarks: '100.64' }),
      settingsOf({ decimals: 4 }),
    );
    const ledger = score({ ...none, entries: [entry('a', '81.22', '100'), entry('b', '0.64', '0.64')] }, scheme);
    expect(ledger).toMatchObject({ raw: '81.8600', total: '81.34' });
  });

  it('bonuses stop at their cap, deductions at theirs, without one nowhere', () => {
    const events = [event(1, 'city'), event(2, 'city'), event(3, 'bad'), event(4, 'bad')];
    const scheme = withItems({ bonuses: [bonus], deductions: [minus] });
    expect(totalOf('50', { events }, scheme)).toMatchObject({ bonus: '5.00', deducted: '5.00', total: '90.00' });
    const uncapped = withItems({ bonuses: [bonus], deductions: [{ ...minus, cap: null }] });
    expect(totalOf('50', { events }, uncapped)).toMatchObject({ deducted: '8.00', total: '87.00' });
  });

  it('is not below 0', () =>
    expect(
      totalOf('0', { events: [event(1, 'bad', { count: 99 })] }, withItems({ deductions: [{ ...minus, cap: null }] })),
    ).toMatchObject({ raw: '0.00', total: '0.00' }));

  it('a bonus counts at its highest level only, unless that is switched off', () => {
    const events = [event(1, 'county', { subject: '经验' }), event(2, 'city', { subject: '经验' })];
    expect(totalOf('50', { events }, withItems({ bonuses: [bonus] })).bonus).toBe('3.00');
    expect(totalOf('50', { events }, withItems({ bonuses: [bonus], ...settingsOf({ addsOnce: false }) })).bonus).toBe(
      '4.00',
    );
  });

  test.each([
    ['40', false, '0.00'],
    ['40', true, '3.00'],
    ['40.01', false, '3.00'],
  ])('bonuses only above a base score of 80: %s and 40, included %s', (points, isIncluded, expected) => {
    const scheme = withItems({ bonuses: [bonus], ...settingsOf({ bonusAbove: { score: '80', isIncluded } }) });
    expect(totalOf(points, { events: [event(1, 'city')] }, scheme).bonus).toBe(expected);
  });

  it('what deductions beside the tree cost is off the base score of bonuses, and items of other groups cost nothing', () => {
    const scheme = withItems({
      ...{ bonuses: [bonus], deductions: [minus] },
      ...settingsOf({ bonusAbove: { score: '90', isIncluded: true } }),
    });
    const events = [event(1, 'city'), event(2, 'bad')];
    expect(totalOf('54', { events }, scheme)).toMatchObject({ bonus: '3.00', deducted: '4.00', total: '93.00' });
    expect(totalOf('53.99', { events }, scheme)).toMatchObject({ bonus: '0.00', total: '89.99' });
    const groups = [...two.groups, { ...two.groups[0]!, key: 'towns', name: '乡镇' }];
    const ofTowns = { ...scheme, groups, deductions: [{ ...minus, groups: ['towns'] }] };
    expect(totalOf('50', { events }, ofTowns)).toMatchObject({ deductions: [], deducted: '0.00', total: '93.00' });
    expect(totalOf('50', { events, group: 'towns' }, ofTowns)).toMatchObject({ deducted: '4.00', total: '86.00' });
  });

  it('contribution is capped at full weight, unless the scheme says otherwise', () => {
    const events = [event(1, 'city')];
    expect(totalOf('60', { events }, withItems({ bonuses: [bonus] }))).toMatchObject({
      total: '103.00',
      contribution: '4.00',
    });
    const free = withItems({ bonuses: [bonus], ...settingsOf({ isContributionCapped: false }) });
    expect(totalOf('60', { events }, free).contribution).toBe('4.12');
  });

  it('a veto gives the lowest grade, and the total at most the ceiling', () => {
    const veto = { key: 'leak', name: '泄密', standard: '', groups: null, source: { from: 'entered' as const } };
    const events = [event(1, 'leak')];
    expect(totalOf('60', { events }, withItems({ vetoes: [veto] }))).toMatchObject({
      total: '100.00',
      grade: '不合格',
      isVetoed: true,
    });
    const ceiled = withItems({ vetoes: [veto], ...settingsOf({ vetoCeiling: '59' }) });
    expect(totalOf('60', { events }, ceiled)).toMatchObject({ total: '59.00', contribution: '2.36' });
    const corrections = [{ id: 'correction:1', number: 1, line: 'leak', score: '0', reason: '查无此事' }];
    const lifted = totalOf('60', { events, corrections }, ceiled);
    expect(lifted).toMatchObject({ total: '100.00', isVetoed: false, grade: '优秀' });
    expect(lifted.vetoes).toMatchObject([{ key: 'leak', corrected: { factId: 'correction:1', reason: '查无此事' } }]);
    expect(ledgerTotalWords(lifted).map(({ zh }) => zh)).toContain('否决情形“泄密”经更正不成立');
    const correct = (score: string) => correctionProblems(lifted, { line: 'leak', score, reason: '查无此事' });
    expect([correct('0'), correct('1').map(({ code }) => code)]).toEqual([[], ['out-of-range']]);
  });

  it('has no grade while a line is not scored, unless a veto gives the lowest', () => {
    const half = schemeOf(2026, treeOf([leaf('a', '甲', '60'), leaf('b', '乙', '40')]));
    const entries = [entry('a', '60', '60')];
    expect(score({ ...none, entries }, half)).toMatchObject({ total: '60.00', grade: null, scoredPoints: '60.00' });
    const all = [...entries, entry('b', '0', '40')];
    expect(score({ ...none, entries: all }, half)).toMatchObject({ total: '60.00', grade: '合格' });
    const veto = { key: 'leak', name: '泄密', standard: '', groups: null, source: { from: 'entered' as const } };
    const vetoed = score({ ...none, entries, events: [event(1, 'leak')] }, { ...half, vetoes: [veto] });
    expect(vetoed).toMatchObject({ total: '60.00', grade: '不合格', isVetoed: true });
  });

  it('names what is counted in words, and which thing it is', () => {
    const source = { from: 'system' as const, kind: 'missing-report' as const };
    const named = [
      counted('sys', 'missing-report', '次', fixed('1'), { source }),
      counted('value', '未办结', '件', fixed('1'), {
        source: { from: 'measure', measure: 'm', count: { by: 'value' } },
      }),
      counted('month', '低于要求', '月', fixed('1'), {
        source: { from: 'measure', measure: 'n', count: { by: 'periods', from: null, below: '5' } },
      }),
    ];
    const scheme = schemeOf(2026, treeOf([leaf('a', '甲', '100', deducting(...named))]), {
      measures: ['m', 'n'].map((key) => ({ key, name: '数据', unit: '件', hasDenominator: false })),
    });
    const figure = (id: string, measure: string, numerator: string) => ({
      ...{ id: `measure:${id}`, measure, period: `2026-0${id}`, numerator, denominator: null, source: '台账' },
    });
    const events = [event(1, 'missing-report', { id: 'report:7' })];
    const line = score(
      { ...none, events, measures: [figure('1', 'n', '4'), figure('2', 'm', '9'), figure('3', 'm', '4')] },
      scheme,
    ).lines[0]!;
    const shown = { date: null, due: null, daysLate: null, detail: null };
    const facts = [
      { ...shown, factId: 'report:7', kind: 'report', title: '公开总结', detail: '2026-03-31', due: '2026-04-05', outcome: 'missing' }, // prettier-ignore
      { ...shown, factId: 'measure:1', kind: 'measure', title: '2026-01：4', detail: '台账', outcome: 'entered' },
    ];
    expect(lineWords(line).map(({ zh }) => zh)[0]).toBe('填报缺报：1 × 1.00 = 1.00 分');
    const words = lineWords(line, [], namesOfFacts(facts, scheme));
    expect(words.slice(0, 3).map(({ zh }) => zh)).toEqual([
      '填报缺报（“公开总结”截至 2026-03-31 的填报，截止 2026-04-05，未报送）：1 × 1.00 = 1.00 分',
      '未办结（各期合计）：13 × 1.00 = 13.00 分',
      '低于要求（2026-01：4）：1 × 1.00 = 1.00 分',
    ]);
    expect(words[0]!.en).toBe(
      'Missing reports (report on “公开总结” to 2026-03-31, due 2026-04-05, not handed in): 1 × 1.00 = 1.00',
    );
  });

  it('says where one event is worth a figure that is only printed rounded', () => {
    const part = counted('part', '一般问题', '件', { kind: 'share', share: '0.0025' });
    const scheme = schemeOf(2026, treeOf([leaf('a', '甲', '10', deducting(part)), leaf('b', '乙', '90')]));
    const words = (count: number) =>
      lineWords(score({ ...none, events: [event(1, 'part', { count })] }, scheme).lines[0]!);
    expect([words(3)[0]!.zh, words(1)[0]!.zh]).toEqual([
      '一般问题：3 × 0.03（四舍五入前相乘）= 0.08 分',
      '一般问题：1 × 0.03 = 0.03 分',
    ]);
  });

  it('one thing costs once, where it costs most; elsewhere it stands with 0.00 and the line that has it', () => {
    const scheme = schemeOf(
      2026,
      treeOf([leaf('a', '甲', '60', deducting(counted('small', '迟报', '次', fixed('1')))), leaf('b', '乙', '40')]),
      { deductions: [minus] },
    );
    const events = [event(1, 'small', { subject: '同一问题' }), event(2, 'bad', { subject: '同一问题' })];
    const facts = { ...none, entries: [entry('b', '40', '40')], events };
    const ledger = score(facts, scheme);
    expect(ledger).toMatchObject({ sum: '100.00', deducted: '4.00', total: '96.00' });
    expect(lineWords(ledger.lines[0]!)[0]!.zh).toBe('迟报：0.00，已在第D1项“批评”扣分');
    expect(score(facts, { ...scheme, ...settingsOf({ costsOnce: false }) }).total).toBe('95.00');
  });

  it('of two that cost the same the earlier line has it; a veto goes before every figure', () => {
    const scheme = schemeOf(
      2026,
      treeOf([leaf('a', '甲', '60', deducting(counted('small', '迟报', '次', fixed('4')))), leaf('b', '乙', '40')]),
      {
        deductions: [minus],
        vetoes: [{ key: 'leak', name: '泄密', standard: '', groups: null, source: { from: 'entered' as const } }],
      },
    );
    const subject = '同一问题';
    const same = [event(1, 'small', { subject }), event(2, 'bad', { subject })];
    const facts = { ...none, entries: [entry('b', '40', '40')] };
    expect(score({ ...facts, events: same }, scheme)).toMatchObject({ sum: '96.00', deducted: '0.00' });
    const vetoed = score({ ...facts, events: [...same, event(3, 'leak', { subject })] }, scheme);
    expect(vetoed).toMatchObject({ sum: '100.00', deducted: '0.00', isVetoed: true, grade: '不合格' });
    expect(lineWords(vetoed.lines[0]!)[0]!.zh).toBe('迟报：0.00，已在第V1项“泄密”扣分');
  });

  it('a correction stands instead of the computed score and names both', () => {
    const corrections = [1, 2].map((number) => ({
      id: `correction:${number}`,
      number,
      line: 'a',
      score: `5${number}`,
      reason: '申诉成立',
    }));
    const ledger = totalOf('50', { corrections });
    expect(ledger.lines[0]).toMatchObject({ score: '52.00', corrected: { computed: '50.00', factId: 'correction:2' } });
    expect(ledger.total).toBe('92.00');
  });
});

describe('points', () => {
  const three = treeOf([leaf('a', '甲', '1'), leaf('b', '乙', '1'), leaf('c', '丙', '1')], {
    division: { by: 'scaled', of: '3' },
  });
  const pointsOf = (facts: Partial<Facts>, scheme = schemeOf(2026, three)) =>
    score({ ...none, ...facts }, scheme).lines.map(({ points }) => points);
  const gone = (...lines: string[]) => ({
    notApplicable: lines.map((line) => ({ id: `na:${line}`, line, reason: '无此职能' })),
  });

  it('sum exactly, the earlier of equal remainders first', () => {
    expect(pointsOf({})).toEqual(['33.34', '33.33', '33.33']);
    expect(pointsOf({}, schemeOf(2026, three, settingsOf({ decimals: 4 })))).toEqual(['33.3334', '33.3333', '33.3333']);
    expect(pointsOf(gone('b'))).toEqual(['50.00', '0.00', '50.00']);
    expect(score({ ...none, ...gone('a', 'b', 'c') }, schemeOf(2026, three))).toMatchObject({
      total: null,
      contribution: null,
      grade: null,
    });
  });

  it('go to siblings, level by level; a branch of which nothing applies gives its own', () => {
    const scheme = schemeOf(
      2026,
      treeOf([
        branch('p', '一', '60', byWeight, [leaf('a', '甲', '25'), leaf('b', '乙', '75')]),
        leaf('c', '丙', '40'),
      ]),
    );
    expect(pointsOf({}, scheme)).toEqual(['60.00', '15.00', '45.00', '40.00']);
    expect(pointsOf(gone('a'), scheme)).toEqual(['60.00', '0.00', '60.00', '40.00']);
    expect(pointsOf(gone('p'), scheme)).toEqual(['0.00', '0.00', '0.00', '100.00']);
  });

  it('go in equal parts where the scheme says so', () => {
    const scheme = schemeOf(
      2026,
      treeOf([leaf('a', '甲', '20'), leaf('b', '乙', '50'), leaf('c', '丙', '30')]),
      settingsOf({ givesTo: 'equal' }),
    );
    expect(pointsOf(gone('a'), scheme)).toEqual(['0.00', '60.00', '40.00']);
  });

  it('of a line for other units go to the rest', () => {
    const own = { ...leaf('a', '甲', '50'), appliesTo: ['group:3'] };
    const scheme = schemeOf(2026, treeOf([own, leaf('b', '乙', '50')]));
    expect(pointsOf({}, scheme)).toEqual(['0.00', '100.00']);
    expect(pointsOf({ belongsTo: ['group:3'] }, scheme)).toEqual(['50.00', '50.00']);
  });

  it('where caps sit on the first level, a leaf falls below 0 at the expense of its neighbour', () => {
    const tree = treeOf([
      branch('p', '一', '20', byPoints, [
        leaf('a', '甲', '5', deducting(counted('e', '差错', '处', fixed('4')))),
        leaf('b', '乙', '15'),
      ]),
      leaf('c', '丙', '80'),
    ]);
    const facts = { ...none, entries: [entry('b', '15', '15'), entry('c', '80', '80')] };
    const at = (count: number, capAt: 'item' | 'first-level') =>
      score({ ...facts, events: [event(1, 'e', { count })] }, schemeOf(2026, tree, settingsOf({ capAt })));
    expect(at(3, 'item').total).toBe('95.00');
    expect(at(3, 'first-level')).toMatchObject({
      total: '88.00',
      lines: [{ score: '8.00', held: '0.00' }, { score: '-7.00' }, {}, {}],
    });
    expect(at(9, 'first-level')).toMatchObject({
      total: '80.00',
      lines: [{ score: '0.00', held: '16.00' }, {}, {}, {}],
    });
    // only the first level is held at 0: deeper nodes go below it
    const deeper = treeOf([branch('q', '零', '20', byPoints, [...tree.indicators.slice(0, 1)]), leaf('c', '丙', '80')]);
    const fallen = score(
      { ...facts, events: [event(1, 'e', { count: 9 })] },
      schemeOf(2026, deeper, settingsOf({ capAt: 'first-level' })),
    );
    expect(fallen.lines.slice(0, 2)).toMatchObject([
      { score: '0.00', held: '16.00' },
      { score: '-16.00', held: '0.00' },
    ]);
  });
});
