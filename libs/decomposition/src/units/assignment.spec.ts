import { fold } from '../text/fold.js';
import { parseAssignment } from './assignment.js';
import { findLabels, labelOf } from './labels.js';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('an assignment', () => {
  const read = (text: string): string => {
    const folded = fold(text);
    const found = parseAssignment(folded, whole(folded));
    if (!found) return '-';
    const words = ({ start, end }: { start: number; end: number }) => folded.slice(start, end);
    return [
      ...found.units.map((unit) => `${unit.role === 'lead' ? '!' : ''}${words(unit)}`),
      ...found.deadlines.map((deadline) => `@${words(deadline)}`),
    ].join(' ');
  };

  test.each([
    ['责任单位：县财政局，完成时限：2026年6月底', '县财政局 @2026年6月底'],
    ['牵头单位：县财政局；配合单位：县教育局、各乡镇', '!县财政局 县教育局 各乡镇'],
    ['责任单位：县财政局；配合单位：县教育局', '!县财政局 县教育局'],
    ['牵头推进单位：县财政局、县教育局', '!县财政局 !县教育局'],
    ['主办单位：县财政局\n会办单位：县教育局', '!县财政局 县教育局'],
    ['责任单位：县财政局；会办单位：县教育局', '!县财政局 县教育局'],
    ['责任单位：县财政局；督办单位：县政府督查室', '县财政局'],
    ['牵头单位：县财政局、县教育局，支撑单位：县水务局、云岭镇', '!县财政局 !县教育局 县水务局 云岭镇'],
    ['牵头单位：县财政局，联动单位：县教育局；完成时限：6月底', '!县财政局 县教育局 @6月底'],
    ['责任单位：县财政局；共建部门：县教育局、县水务局', '县财政局 县教育局 县水务局'],
    ['责任单位：县财政局；施工单位：云岭建工公司', '县财政局'],
    ['督导单位：县政府督查室', '县政府督查室'],
    ['责任单位：县委网信办、各网站主办单位\n完成时限：6月底', '县委网信办 各网站主办单位 @6月底'],
    ['牵头单位；县财政局，责任单位：各有关单位', '!县财政局 各有关单位'],
    ['责任单位：县财政局（第一责任单位为牵头单位，下同）', '县财政局'],
    ['责任单位（第一个为牵头单位，其余为配合单位）：县财政局、县教育局', '县财政局 县教育局'],
    ['责任单位（带★的为牵头单位）：★县财政局、县教育局', '县财政局 县教育局'],
    ['县财政局、县教育局，12月底前', '县财政局 县教育局 @12月底前'],
    ['县财政局牵头', '!县财政局'],
    ['长期坚持', '@长期坚持'],
    ['责任单位：县财政局 责任人：王某', '县财政局'],
    ['牵头单位：县财政局；责任单位：县财政局、县教育局', '!县财政局 县教育局'],
    ['负责部门：县财政局、县教育局；适用范围：全县各乡镇', '县财政局 县教育局'],
    ['负责部门：县财政局，适用范围：云岭开发区，其他条款另有注明的，按注明的执行', '县财政局'],
    ['责任单位：县财政局；资金来源：县教育局自筹；完成时限：6月底', '县财政局 @6月底'],
    ['适用范围：各乡镇；责任单位：县财政局', '县财政局'],
    ['责任单位：县级：县教育局；镇级：各乡镇人民政府', '县教育局 各乡镇人民政府'],
    [
      '县财政局负责采购系统的建设，县教育局、县水务局负责学籍系统、水费系统的建设，并实现与统一平台的对接，2026年6月底完成',
      '县财政局 县教育局 县水务局 @2026年6月底完成',
    ],
    ['县财政局、县教育局，专家征集由县水务局牵头，6月底前完成', '县财政局 县教育局 !县水务局 @6月底前完成'],
    ['其中学校食堂改造由县教育局负责，医院食堂改造由县卫健局负责', '县教育局 县卫健局'],
    ['详见附件', '-'],
    ['以下简称要点', '-'],
    ['含政府性基金', '-'],
    ['试行', '-'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('labels', () => {
  test.each([
    ['牵头单位', 'lead'],
    ['主办部门', 'lead'],
    ['责任牵头单位', 'lead'],
    ['牵头推进单位', 'lead'],
    ['牵头组织科室', 'lead'],
    ['总牵头单位', 'lead'],
    ['责任单位', 'responsible'],
    ['推进单位', 'responsible'],
    ['推动落实单位', 'responsible'],
    ['具体实施部门', 'responsible'],
    ['会办单位', 'responsible'],
    ['协同配合部门', 'responsible'],
    ['指导部门', 'responsible'],
    ['支持单位', 'responsible'],
    ['支撑单位', 'responsible'],
    ['行业监管部门', null],
    ['监管部门', 'responsible'],
    ['督办单位', 'responsible'],
    ['支持企业', null],
    ['协办单位', 'responsible'],
    ['承办科室', 'responsible'],
    ['责任单位及责任人', 'responsible'],
    ['完成时限', 'deadline'],
    ['时间节点', 'deadline'],
    ['完成节点', 'deadline'],
    ['进度安排', 'deadline'],
    ['责任人', 'other'],
    ['联系电话', 'other'],
    ['工作任务', null],
    ['牵头抓总各项工作', null],
  ])('%s is %s', (text, role) => {
    expect(labelOf(text)?.role ?? null).toBe(role);
  });

  test('a label ends behind its colon; words of a sentence are none', () => {
    const text = '责任单位:县财政局。各责任单位要落实。完成时限:6月';
    expect(findLabels(text, whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      '责任单位:',
      '完成时限:',
    ]);
  });
});
