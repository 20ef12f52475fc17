import type { DocumentWarning } from '@yaodian/api-client';
import { buildPaper, placeOf, type PaperSource, type PaperTask } from './paper-model';

const lines = [
  '云岭县2026年政务公开工作要点',
  '云政公开〔2026〕2号',
  '一、推进决策公开',
  '1.公开重大决策目录。每季度更新。(县司法局)',
  '2.公开会议纪要。(县政府办)',
  '各单位要抓好落实。',
  '云岭县人民政府办公室',
  '2026年3月12日',
];
const text = lines.join('\n');
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const source = (part: Partial<PaperSource> = {}): PaperSource => ({
  text,
  blocks: lines.map((line) => ({ kind: 'paragraph', ...at(line) })),
  facts: { title: lines[0]!, issuer: null, year: 2026, number: '云政公开〔2026〕2号' },
  headings: [
    { ...at(lines[0]!), level: 1 },
    { ...at(lines[2]!), level: 2 },
  ],
  notTasks: [lines[1]!, lines[5]!, lines[6]!, lines[7]!].map(at),
  marks: [{ kind: 'unit', ...at('县司法局') }],
  warnings: [],
  ...part,
});
const task = (key: string, words: string): PaperTask => ({ key, number: Number(key), doubtful: false, ...at(words) });
const tasks = [task('1', lines[3]!), task('2', lines[4]!)];

it('shows title, reference, heading, words and signature as an official paper does', () => {
  expect(buildPaper(source(), tasks).map(({ look }) => look)).toEqual([
    'title',
    'reference',
    'chapter',
    'body',
    'body',
    'body',
    'signature',
    'signature',
  ]);
});

it('says in the margin what each part was taken for', () => {
  const chips = buildPaper(source(), tasks).map((block) =>
    block.chips.map((chip) => (chip.kind === 'task' ? chip.task.number : chip.kind)),
  );
  expect(chips).toEqual([['heading'], ['not-task'], ['heading'], [1], [2], ['not-task'], ['not-task'], ['not-task']]);
});

it('leaves out no character, however a block is cut', () => {
  const warning: DocumentWarning = { kind: 'ambiguous-date', message: '', facts: {}, ...at('每季度') };
  const paper = buildPaper(source({ warnings: [warning] }), tasks);
  for (const block of paper)
    expect(
      block
        .piecesOf(block)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text.slice(block.start, block.end));
  const pieces = paper[3]!.piecesOf(paper[3]!);
  expect(pieces.filter(({ mark }) => mark === 'unit').map(({ start, end }) => text.slice(start, end))).toEqual([
    '县司法局',
  ]);
  expect(pieces.filter(({ doubt }) => doubt).map(({ start, end }) => text.slice(start, end))).toEqual(['每季度']);
  expect(new Set(pieces.map(({ taskKey }) => taskKey))).toEqual(new Set(['1']));
});

it('does not colour words for what is missing from them', () => {
  const warning: DocumentWarning = { kind: 'no-deadline', message: '', facts: {}, ...at('公开会议纪要') };
  const block = buildPaper(source({ warnings: [warning] }), tasks)[4]!;
  expect(block.piecesOf(block).some(({ doubt }) => doubt)).toBe(false);
});

it('lets the rule of a task run through all its blocks', () => {
  const both = { ...task('1', lines[3]!), end: at(lines[4]!).end };
  const paper = buildPaper(source(), [both]);
  expect(paper.map(({ fromBefore, intoNext }) => [fromBefore, intoNext]).slice(3, 5)).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(paper[4]!.chips).toEqual([]);
});

it('gives all rows of a table the same columns, wider where more is written', () => {
  const cells = (words: string[]) => words.map((word, column) => ({ column, rowSpan: 1, colSpan: 1, ...at(word) }));
  const rows: PaperSource['blocks'] = [
    { kind: 'row', table: 0, ...at(lines[3]!), cells: cells(['1', '公开重大决策目录']) },
    { kind: 'row', table: 0, ...at(lines[4]!), cells: cells(['2', '公开会议纪要']) },
  ] as PaperSource['blocks'];
  const [first, second] = buildPaper(source({ blocks: rows, headings: [], notTasks: [] }), []);
  expect(first!.look).toBe('row');
  expect(first!.columns).toBe(second!.columns);
  const [narrow, wide] = [...first!.columns!.matchAll(/([\d.]+)fr/g)].map(([, share]) => Number(share));
  expect(wide).toBeGreaterThan(narrow!);
});

it('says where the next page or sheet of the file begins', () => {
  const places = [{ page: 1 }, { page: 1 }, { page: 2 }, { sheet: '甲', row: 1 }, { sheet: '甲', row: 2 }];
  const blocks = source().blocks.map((block, index) => ({ ...block, place: places[index] }));
  const paper = buildPaper(source({ blocks }), tasks);
  expect(paper.map(({ opens }) => opens)).toEqual([{ page: 1 }, null, { page: 2 }, places[3], null, null, null, null]);
  expect(placeOf(blocks, at('公开会议纪要'))).toEqual(places[4]);
  expect(placeOf(blocks, at('各单位'))).toBeNull();
});
