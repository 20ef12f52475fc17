import {
  correctionProblems,
  entryProblems,
  eventProblems,
  type Ledger,
  memberProblems,
  ownFigureProblems,
  problemWords,
} from '../index.js';
import { counted, deducting, leaf, range, schemeOf, treeOf } from '../templates/build.js';

describe('what is entered is refused', () => {
  const scheme = schemeOf(
    2026,
    treeOf([leaf('m', '人工', '10'), leaf('d', '扣分', '90', deducting(counted('e', '不全', '件', range('1', '9'))))]),
  );
  const entry = (points: string, reason = '好', line = 'm') =>
    entryProblems(scheme, 'units', { line, points, reason }).map(({ code }) => code);
  const event = (points: string | null, more: object = {}) =>
    eventProblems(scheme, 'units', { kind: 'e', count: 1, points, reason: '检查', ...more }).map(({ code }) => code);

  it('a manual score outside its range, without a reason, on a line that is none', () => {
    expect(['0', '10', '10.01', '-1', '1.234', 'ten'].map((points) => entry(points))).toEqual([
      [],
      [],
      ['out-of-range'],
      ['out-of-range'],
      ['figure-invalid'],
      ['figure-invalid'],
    ]);
    expect(entry('5', ' ')).toEqual(['reason-missing']);
    expect([entry('5', '好', 'd'), entry('5', '好', 'none')]).toEqual([['line-not-manual'], ['line-unknown']]);
  });

  it('with the bounds that it has to keep, in both languages', () => {
    const ledger = {
      decimals: 2,
      lines: [{ key: 'm', kind: 'leaf', number: '1', name: '人工', points: '10.00', whyNot: null }],
      bonuses: [],
      deductions: [
        { key: 'd', number: 'D1', name: '通报', cap: '5' },
        { key: 'open', number: 'D2', name: '批评', cap: null },
      ],
      vetoes: [{ key: 'v', number: 'V1', name: '泄密' }],
    } as unknown as Ledger;
    const corrected = (line: string, score: string) =>
      correctionProblems(ledger, { line, score, reason: '算错' }).map((problem) => problemWords(problem));
    const said = [
      entryProblems(scheme, 'units', { line: 'm', points: 'ten', reason: '好' }),
      entryProblems(scheme, 'units', { line: 'm', points: '1.234', reason: '好' }),
      ownFigureProblems(scheme, 'units', { line: 'd', points: '1.234' }),
      eventProblems(scheme, 'units', { kind: 'e', count: 1, points: '-1', reason: '检查' }),
      eventProblems(scheme, 'units', { kind: 'e', count: 0, points: '1', reason: '检查' }),
    ].map(([problem]) => problemWords(problem!).zh);
    expect(said).toEqual([
      '第1项“人工”：分值“ten”不对，应为 0 至 10.00 的数字，最多 2 位小数',
      '第1项“人工”：分值“1.234”不对，应为 0 至 10.00 的数字，最多 2 位小数',
      '第2项“扣分”：分值“1.234”不对，应为 0 至 90.00 的数字，最多 2 位小数',
      '“不全”：分值“-1”不对，应为 1 至 9 的数字，最多 2 位小数',
      '“不全”：数量“0”不对，应为 1 至 9999 的整数',
    ]);
    expect([corrected('m', 'x'), corrected('d', '1.234'), corrected('open', ''), corrected('v', '-')]).toEqual(
      [
        ['第1项“人工”：分值“x”不对，应为 0 至 10.00 的数字', 'Line 1 “人工”: “x” is no figure from 0 to 10.00 with'],
        ['第D1项“通报”：分值“1.234”不对，应为 0 至 5 的数字', 'Line D1 “通报”: “1.234” is no figure from 0 to 5 with'],
        ['第D2项“批评”：分值“”不对，应为不小于 0 的数字', 'Line D2 “批评”: “” is no figure from 0 on with'],
        ['第V1项“泄密”：分值“-”不对，应为 0 至 0 的数字', 'Line V1 “泄密”: “-” is no figure from 0 to 0 with'],
      ].map(([zh, en]) => [{ zh: `${zh}，最多 2 位小数`, en: `${en} at most 2 decimals` }]),
    );
  });

  it('an event outside its range or without a reason', () => {
    expect([
      event('5'),
      event('9.5'),
      event(null),
      event('5', { reason: '' }),
      event('5', { count: 0 }),
      event('5', { kind: 'z' }),
    ]).toEqual([[], ['out-of-range'], ['figure-missing'], ['reason-missing'], ['count-invalid'], ['line-unknown']]);
  });

  it('a unit in no group or in two', () =>
    expect(
      memberProblems(
        {
          groups: [
            { key: 'a', name: '甲组', tree: 'all' },
            { key: 'b', name: '乙组', tree: 'all' },
          ],
        },
        [[], ['a'], ['a', 'b'], ['c']].map((groups, unitId) => ({ unitId, name: `单位${unitId}`, groups })),
      ).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['unit-in-no-group', 'units.0'],
      ['unit-in-two-groups', 'units.2'],
      ['group-unknown', 'units.3'],
    ]));
});
