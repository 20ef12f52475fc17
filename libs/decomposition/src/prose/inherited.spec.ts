import { decompose, readText } from '../index.js';

/** Leaders and the others of each task. */
const unitsOf = (text: string): string[] =>
  decompose(readText(text)).tasks.map(
    ({ leadUnits, responsibleUnits }) => `${leadUnits.join('、')}|${responsibleUnits.join('、')}`,
  );

describe('units that hold for later tasks', () => {
  test.each([
    [
      'a clause',
      '一、重点\n以下任务均由县政府办公室牵头。\n1.公开预算信息。\n2.公开决算信息。',
      ['县政府办公室|', '县政府办公室|'],
    ],
    ['units over parts without any', '一、财政公开(县财政局)\n1.公开预算信息。\n2.公开决算信息。', ['|县财政局']],
    ['a lead-in', '一、县财政局要做好以下工作:\n1.公开预算信息。\n2.公开决算信息。', ['|县财政局', '|县财政局']],
    [
      'a lead-in with roles',
      '一、由县财政局牵头,县审计局配合,做好以下工作:\n1.公开预算信息。\n2.公开决算信息。',
      ['县财政局|县审计局', '县财政局|县审计局'],
    ],
    [
      'units of its own',
      '一、财政公开(县财政局)\n1.公开预算信息。(县审计局)\n2.公开决算信息。',
      ['|县审计局', '|县财政局'],
    ],
    [
      'the end of the section',
      '一、财政公开(县财政局)\n1.公开预算信息。\n二、其他公开\n1.公开审计信息。(县审计局)',
      ['|县财政局', '|县审计局'],
    ],
  ])('%s', (_, text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });
});
