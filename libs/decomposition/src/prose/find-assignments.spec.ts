import { fold } from '../text/fold.js';
import { findAssignments } from './find-assignments.js';

function read(text: string): string[] {
  const folded = fold(text);
  const words = ({ start, end }: { start: number; end: number }) => folded.slice(start, end);
  return findAssignments(folded, { start: 0, end: folded.length }).map(({ units, deadlines }) =>
    [
      ...units.map((unit) => `${unit.role === 'lead' ? '!' : ''}${words(unit)}`),
      ...deadlines.map((deadline) => `@${words(deadline)}`),
    ].join(' '),
  );
}

describe('who answers and by when, in prose', () => {
  test.each([
    ['公开预算。（县财政局）', ['县财政局']],
    ['公开预算（县财政局、各乡镇）。', ['县财政局 各乡镇']],
    ['公开预算。〔牵头单位：县财政局；责任单位：各乡镇〕', ['!县财政局 各乡镇']],
    ['公开预算。（责任单位：县财政局，完成时限：6月底前）', ['县财政局 @6月底前']],
    ['公开预算。（县财政局牵头，县审计局配合，12月底前完成）', ['!县财政局 县审计局 @12月底前完成']],
    ['公开预算。（县财政局）公开决算。（县审计局）', ['县财政局', '县审计局']],
    ['公开预算。（责任单位：县委办（县档案局））', ['县委办(县档案局)']],
    ['公开预算。（责任单位:县财政局）。', ['县财政局']],
    ['公开预算。(责任单位：县财政局', ['县财政局']],
    ['公开预算。\n责任单位：县财政局\n完成时限：6月底前', ['县财政局 @6月底前']],
    ['公开预算。\n牵头单位：县财政局\n配合单位：县审计局、\n各乡镇', ['!县财政局 县审计局 各乡镇']],
    ['公开预算。责任单位：县财政局', ['县财政局']],
    ['公开预算。\n责任领导：王某\n责任单位：县财政局', ['县财政局']],
    ['公开预算。由县财政局牵头，县审计局配合。', ['!县财政局 县审计局']],
    ['公开预算，由县财政局负责。', ['县财政局']],
    ['公开预算。（12月底前完成）', ['@12月底前完成']],
    ['公开预算（含政府性基金）和决算。', []],
    ['公开“三公”经费（见附件）。', []],
    ['公开预算。（试行）', []],
    ['各责任单位要按时公开预算。', []],
    ['公开县财政局、县审计局的预算。', []],
    ['主办：县政府办公室 版权所有', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a bracket that is never closed is marked', () => {
    const text = '公开预算。(责任单位:县财政局';
    expect(findAssignments(text, { start: 0, end: text.length })[0]?.unclosed).toBe(true);
  });
});
