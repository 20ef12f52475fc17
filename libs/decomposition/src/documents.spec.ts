import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  decompose,
  readSource,
  ReadError,
  type Decomposition,
  type RegisteredUnit,
  type SourceDocument,
} from './index.js';

/** Invented documents of every layout; what a careful reader makes of each stands beside it. */
const FOLDER = path.join(__dirname, '../../../test/documents');

interface ExpectedTask {
  no?: string;
  section: string[];
  title: string;
  requirement: string;
  leadUnits: string[];
  responsibleUnits: string[];
  /** Left out where readers may differ. */
  deadline?: { kind: string; date?: string; recurrence?: string };
  targets: [string, number, string, (string | null)?][];
  resolved?: Record<string, [string, string]>;
}

interface Expected {
  year?: number;
  units?: RegisteredUnit[];
  document?: Partial<Record<'title' | 'issuer' | 'number', string | null>> & { year?: number | null };
  tasks: ExpectedTask[];
  optional?: string[];
  warnings?: string[];
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map(({ name }) => name);
const expectedOf = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, `${file.replace(/\.[^.]+$/, '')}.expected.json`), 'utf8'));
const read = (folder: string, file: string): SourceDocument =>
  readSource({ name: file, bytes: readFileSync(path.join(folder, file)) }).document;

/** Blanks, punctuation and the width of characters do not count. */
const plain = (text: string | number | null | undefined): string =>
  String(text ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '');
const names = (list: string[]): string[] => list.map((name) => name.normalize('NFKC')).sort();

const deadlineInShort = (
  deadline: { kind: string; date?: string | null; recurrence?: string | null } | undefined,
): string =>
  deadline
    ? [
        deadline.kind,
        (deadline.kind === 'date' ? deadline.date : deadline.kind === 'recurring' ? deadline.recurrence : '') ?? '',
      ].join(' ')
    : 'any';

/** What of a task the expectations speak about. */
const inShort = (task: ExpectedTask | Decomposition['tasks'][number]) => ({
  title: plain(task.title),
  words: plain(task.requirement).startsWith(plain(task.title))
    ? plain(task.requirement)
    : plain(task.title) + plain(task.requirement),
  section: task.section.map(plain),
  lead: names(task.leadUnits),
  responsible: names(task.responsibleUnits),
  deadline: deadlineInShort(task.deadline),
  targets: task.targets
    .map((target) =>
      Array.isArray(target)
        ? `${target[0]} ${target[1]} ${target[2]} ${target[3] ?? ''}`
        : `${target.comparator} ${target.value} ${target.unit} ${target.period ?? ''}`,
    )
    .map((target) => target.normalize('NFKC'))
    .sort(),
});

describe.each(sources(FOLDER))('%s', (file) => {
  const expected = expectedOf(FOLDER, file) as Expected;
  const document = read(FOLDER, file);
  const result = decompose(document, { year: expected.year, units: expected.units });
  const tasks = result.tasks.filter(
    (task) =>
      !expected.optional?.some((title) => plain(title) === plain(task.title)) ||
      expected.tasks.some((each) => plain(each.title) === plain(task.title)),
  );

  it('gives the tasks that a careful reader finds', () => {
    const wanted = expected.tasks.map(inShort);
    const found = tasks.map((task, index) => ({
      ...inShort(task),
      ...(wanted[index]?.deadline === 'any' && { deadline: 'any' }),
    }));
    expect(found).toEqual(wanted);
  });

  it('names the document', () => {
    for (const key of ['title', 'issuer', 'year', 'number'] as const) {
      if (expected.document && key in expected.document)
        expect([key, plain(result.document[key])]).toEqual([key, plain(expected.document[key])]);
    }
  });

  it('raises the expected doubts and matches', () => {
    const kinds = result.warnings.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(expected.warnings ?? []));
    for (const [index, task] of expected.tasks.entries()) {
      for (const [printed, [name, by]] of Object.entries(task.resolved ?? {})) {
        expect(tasks[index]?.units).toContainEqual(expect.objectContaining({ printed, resolved: name, by }));
      }
    }
  });

  it('loses nothing and keeps ranges in order', () => {
    const taken = new Uint8Array(document.text.length);
    for (const { start, end } of [
      ...result.tasks.map(({ source }) => source),
      ...result.headings,
      ...result.notTasks,
    ]) {
      expect(start).toBeLessThan(end);
      taken.fill(1, start, end);
    }
    expect([...document.text].length).toBeGreaterThan(0);
    expect([...taken].findIndex((mark, at) => mark === 0 && !/\s/.test(document.text[at]!))).toBe(-1);
  });
});

describe.each(sources(path.join(FOLDER, 'rejected')))('rejected/%s', (file) => {
  it('is refused with its reason', () => {
    const folder = path.join(FOLDER, 'rejected');
    const { code } = expectedOf(folder, file) as { code: string };
    expect(() => read(folder, file)).toThrow(new ReadError(code as ReadError['code']));
  });
});
