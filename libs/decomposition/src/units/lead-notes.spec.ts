import { decompose, readSource } from '../index.js';

/** For each task, the leading units | the others. */
function read(text: string, name = 'a.txt'): string[] {
  const { document } = readSource({ name, bytes: new TextEncoder().encode(text) });
  return decompose(document).tasks.map(
    ({ leadUnits, responsibleUnits }) => `${leadUnits.join(' ')} | ${responsibleUnits.join(' ')}`,
  );
}

const TABLE = `| 序号 | 工作任务 | 责任单位 | 完成时限 |
| 1 | 公开财政预算。 | 县财政局、县教育局 | 6月底 |
| 2 | 公开学校名单。 | 各乡镇、县教育局 | 9月底 |
| 3 | 公开医院名单。 | 县卫生健康局 | 9月底 |
| 4 | 公开村务信息。 | 各乡镇 | 9月底 |
`;
const LED = ['县财政局 | 县教育局', '各乡镇 | 县教育局', '县卫生健康局 | ', ' | 各乡镇'];

describe('who leads, as the document says', () => {
  test.each([
    ['below a table', `${TABLE}注：责任单位一栏，第一个为牵头单位，其余为配合单位。`],
    ['above a table', `云岭县重点任务分工表\n（首位单位为牵头单位）\n${TABLE}`],
    ['in the notice', `各乡镇：\n    现将分工印发给你们，列在首位的部门负责牵头，其他部门配合。\n${TABLE}`],
    ['in a head', TABLE.replace('责任单位', '责任单位（排在第一位的为牵头单位，其余为配合单位）')],
    ['in a short head', TABLE.replace('责任单位', '责任单位（首位牵头）')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(LED);
  });

  test('of those that only a head says lead', () => {
    const text = TABLE.replace('责任单位', '主要责任单位');
    expect(read(`${text}注：第一个主要责任单位为牵头单位，其他为配合单位。`)).toEqual([
      ...LED.slice(0, 3),
      '各乡镇 | ',
    ]);
  });

  test('by marks', () => {
    const text = TABLE.replace('县财政局、县教育局', '县财政局、★县教育局').replace(
      '各乡镇、县教育局',
      '各乡镇、县教育局★',
    );
    expect(read(`${text}说明：带★的为牵头单位。`)).toEqual([
      '县教育局 | 县财政局',
      '县教育局 | 各乡镇',
      ' | 县卫生健康局',
      ' | 各乡镇',
    ]);
  });

  const PROSE = ['县财政局、县教育局', '县教育局、县民政局', '县民政局牵头，县财政局配合'];
  const prose = (first: string, second = '', last = ''): string =>
    `一、公开预算。（${PROSE[0]}${first}）\n二、公开学校名单。（${PROSE[1]}${second}）\n三、公开低保名单。（${PROSE[2]}）\n${last}`;

  test.each([
    [
      '下同 holds from there',
      prose('', '，列第一位的为牵头单位，下同'),
      [' | 县财政局 县教育局', '县教育局 | 县民政局'],
    ],
    ['in brackets for its task', prose('', '，排首位的为牵头单位'), [' | 县财政局 县教育局', '县教育局 | 县民政局']],
    [
      'the last sentence for all',
      prose('', '', '以上任务，第一个单位为牵头单位。'),
      ['县财政局 | 县教育局', '县教育局 | 县民政局'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([...expected, '县民政局 | 县财政局']);
  });

  test('a label with the note in brackets', () => {
    const text =
      '1.公开预算。\n责任单位（第一个为牵头单位，下同）：县财政局、县教育局\n2.公开学校名单。\n责任单位：县教育局、县民政局\n';
    expect(read(text)).toEqual(['县财政局 | 县教育局', '县教育局 | 县民政局']);
  });
});
