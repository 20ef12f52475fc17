import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a careful reader makes of a document; it stands beside it as NAME.expected.json. */
export interface Expected {
  year?: number;
  units?: { name: string }[];
  document?: Partial<Record<'title' | 'issuer' | 'number', string | null>> & { year?: number | null };
  tasks: ExpectedTask[];
  /** Titles of tasks that readers may find or not. */
  optional?: string[];
  warnings?: string[];
}

interface ExpectedTask {
  no?: string;
  section: string[];
  title: string;
  requirement: string;
  leadUnits: string[];
  responsibleUnits: string[];
  /** Left out where readers may differ. */
  deadline?: { kind: string; date?: string; recurrence?: string };
  targets: [comparator: string, value: number, unit: string, period?: string | null][];
  /** Printed names with the register's name and how it was found. */
  resolved?: Record<string, [name: string, by: string]>;
}

interface Range {
  start: number;
  end: number;
}

/** As much of a decomposition as is compared. */
interface Found {
  document: Record<'title' | 'issuer' | 'number', string | null> & { year: number | null };
  tasks: (Omit<ExpectedTask, 'no' | 'deadline' | 'targets' | 'resolved'> & {
    deadline: { kind: string; date: string | null; recurrence: string | null };
    targets: { comparator: string; value: number; unit: string; period: string | null }[];
    units: { printed: string; resolved: string | null; by: string | null }[];
    source: Range;
  })[];
  headings: Range[];
  notTasks: Range[];
  warnings: { kind: string }[];
}

/** The documents of a folder: every file that is no expectation. */
export const documentsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map(({ name }) => name);

export const expectedOf = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, `${file.replace(/\.[^.]+$/, '')}.expected.json`), 'utf8'));

interface Comparison {
  found: unknown;
  wanted: unknown;
}

/** What is compared of every document, by what a test is called; found and wanted have to be equal. */
export const comparisons: Record<string, (text: string, found: Found, expected: Expected) => Comparison> = {
  'gives the tasks that a careful reader finds': (_, result, expected) => {
    const wanted = expected.tasks.map(inShort);
    const found = tasksOf(result, expected).map((task, index) => ({
      ...inShort(task),
      ...(wanted[index]?.deadline === 'any' && { deadline: 'any' }),
    }));
    return { found, wanted };
  },

  'names the document': (_, { document }, expected) => {
    const keys = (['title', 'issuer', 'year', 'number'] as const).filter((key) => key in (expected.document ?? {}));
    const of = (facts: Expected['document']) => keys.map((key) => [key, plain(facts?.[key])]);
    return { found: of(document), wanted: of(expected.document) };
  },

  'raises the expected doubts and matches': (_, result, expected) => {
    const kinds = new Set(result.warnings.map(({ kind }) => kind));
    const tasks = tasksOf(result, expected);
    const wanted = expected.tasks.flatMap(({ resolved = {} }, index) =>
      Object.entries(resolved).map(([printed, [name, by]]) => ({ index, printed, name, by })),
    );
    const found = wanted.map(({ index, printed }) => {
      const unit = tasks[index]?.units.find((each) => each.printed === printed);
      return { index, printed, name: unit?.resolved, by: unit?.by };
    });
    return {
      found: { matches: found, missing: (expected.warnings ?? []).filter((kind) => !kinds.has(kind)) },
      wanted: { matches: wanted, missing: [] },
    };
  },

  'loses nothing and keeps ranges in order': (text, { tasks, headings, notTasks }) => {
    const ranges = [...tasks.map(({ source }) => source), ...headings, ...notTasks];
    const taken = new Uint8Array(text.length);
    for (const { start, end } of ranges) taken.fill(1, start, end);
    const lost = [...text].filter((_, at) => taken[at] === 0 && /\S/.test(text[at] ?? '')).join('');
    return {
      found: { empty: text.length === 0, lost, reversed: ranges.filter(({ start, end }) => start >= end) },
      wanted: { empty: false, lost: '', reversed: [] },
    };
  },
};

const tasksOf = ({ tasks }: Found, expected: Expected): Found['tasks'] =>
  tasks.filter(
    ({ title }) =>
      !expected.optional?.some((each) => plain(each) === plain(title)) ||
      expected.tasks.some((each) => plain(each.title) === plain(title)),
  );

/** Blanks, punctuation and the width of characters do not count. */
const plain = (text: string | number | null | undefined): string =>
  String(text ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '');
const names = (list: string[]): string[] => list.map((name) => name.normalize('NFKC')).sort();

function deadlineInShort(
  deadline: { kind: string; date?: string | null; recurrence?: string | null } | undefined,
): string {
  if (!deadline) return 'any';
  const { kind, date, recurrence } = deadline;
  return `${kind} ${(kind === 'date' ? date : kind === 'recurring' ? recurrence : '') ?? ''}`;
}

/** What of a task the expectations speak about. */
const inShort = (task: ExpectedTask | Found['tasks'][number]) => ({
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
