import { buildTask, type Reading } from './build.js';
import { notTaskRanges } from './coverage.js';
import type { Draft } from './draft.js';
import { documentFacts } from './facts.js';
import type {
  Block,
  Decomposition,
  DocumentFacts,
  Range,
  RegisteredGroup,
  RegisteredUnit,
  SourceDocument,
  Warning,
} from './model.js';
import { noticeOf } from './notice.js';
import { buildOutline, descendants, type Item } from './outline/outline.js';
import { proseTasks } from './prose/prose-tasks.js';
import { unassignedTasks } from './prose/unassigned.js';
import { sectionTitle } from './prose/title.js';
import { type Distinct, dropRepeated } from './repeated.js';
import { findTables, type ProseRegion, type Region } from './tables/find-tables.js';
import type { TaskTable } from './tables/table.js';
import { tableTasks } from './tables/table-tasks.js';
import { fold } from './text/fold.js';
import { unitsOfHeading } from './units/heading-units.js';
import { applyLeadNotes } from './units/lead-notes.js';
import { createRegister } from './units/register.js';
import { warning } from './warnings.js';

export interface DecomposeOptions {
  /** The plan's year, for dates without one; else the document's own. */
  year?: number;
  /** The register that printed names are matched with. */
  units?: RegisteredUnit[];
  /** Its groups; where they are not given, nobody is asked about groups. */
  groups?: RegisteredGroup[];
}

/** Turns a document into a task table. The same document and options give the same answer. */
export const decompose = (document: SourceDocument, options: DecomposeOptions = {}): Decomposition =>
  decomposeTogether([document], options)[0]!;

/** What is being done with which of the documents, counted from 0. */
export type OnStep = (step: 'split' | 'units', document: number) => void;

/**
 * Turns documents that make one plan together, as a notice with its annex, into a task table each: no task comes twice,
 * a document that tells only the background of another one's table gives none, and dates that print no year have that
 * of the notice. Every character stays heading, task or not a task of its own document.
 */
export function decomposeTogether(
  documents: SourceDocument[],
  options: DecomposeOptions = {},
  onStep?: OnStep,
): Decomposition[] {
  const divided = documents.map((document, index) => {
    onStep?.('split', index);
    return divide(document);
  });
  const notice = noticeOf(divided);
  const hasTable = divided.some(({ regions }) =>
    regions.some(({ drafts }) => drafts.some(({ fromTable }) => fromTable)),
  );
  const found = divided.map((each) => (hasTasks(each) || hasTable ? each : unassigned(each)));
  const distinct = dropRepeated(
    found.map(({ folded, regions }) => ({
      folded,
      drafts: regions.flatMap(({ drafts }) => drafts),
      unassigned: regions.flatMap((region) => region.unassigned),
    })),
    notice,
  );
  // beside a table that has all the tasks, prose is their background, and nobody is asked about it
  const tableHasAll = hasTable && distinct.every(({ drafts }) => drafts.every(({ fromTable }) => fromTable));
  if (tableHasAll) for (const each of distinct) each.unassigned = [];
  const register = options.units ? createRegister(options.units, options.groups) : null;
  const built = found.map((each, index) => {
    onStep?.('units', index);
    const year = options.year ?? each.facts.year ?? divided[notice]?.facts.year ?? null;
    return build(each, distinct[index]!, { text: each.document.text, folded: each.folded, year, register });
  });
  if (built.some(({ tasks }) => tasks.length > 0)) return built;
  return built.map((each, index) => {
    const all = { start: 0, end: documents[index]!.text.length };
    return { ...each, warnings: [...each.warnings, warning('no-task', all)] };
  });
}

/** A document divided into its regions, with what each of them holds. */
interface Divided {
  document: SourceDocument;
  folded: string;
  facts: DocumentFacts;
  titleRange: Range | null;
  regions: RegionResult[];
}

function divide(document: SourceDocument): Divided {
  const folded = fold(document.text);
  const { titleRange, ...facts } = documentFacts(document.text, folded, document.blocks, document.title);
  const regions = readRegions(folded, document.blocks, titleRange, proseTasks);
  return { document, folded, facts, titleRange, regions };
}

const hasTasks = ({ regions }: Divided): boolean => regions.some(({ drafts }) => drafts.length > 0);

/** The same document, read as one that names no units at all. */
const unassigned = (divided: Divided): Divided => ({
  ...divided,
  regions: readRegions(divided.folded, divided.document.blocks, divided.titleRange, unassignedTasks),
});

function build({ document, folded, facts, titleRange, regions }: Divided, distinct: Distinct, reading: Reading) {
  const { text, blocks } = document;
  applyLeadNotes(folded, distinct.drafts);
  const built = distinct.drafts.flatMap((draft) => buildTask(reading, draft) ?? []);
  const headings = levels(folded, [
    ...(titleRange ? [{ range: titleRange, depth: -2 }] : []),
    ...regions.flatMap((each) => each.headings),
  ]);
  const sources = built.map(({ task }) => task.source);
  const clear = headings.filter(
    (heading) => !sources.some((source) => source.start <= heading.start && heading.end <= source.end),
  );
  return {
    document: facts,
    tasks: built.map(({ task }) => task),
    headings: clear,
    notTasks: notTaskRanges(text, blocks, clear, sources),
    warnings: [
      ...built.flatMap((each) => each.warnings),
      ...regions.flatMap((each) => each.warnings),
      ...distinct.unassigned.map((range) => warning('unassigned-item', range, { title: firstWords(folded, range) })),
      ...distinct.warnings,
      ...(document.pictured ?? []).map(({ from, to, ...place }) =>
        warning('picture-page', place, { pages: from === to ? String(from) : `${from}–${to}` }),
      ),
      ...(document.hidden ?? []).map(({ sheet, cells, ...place }) => warning('hidden-part', place, { sheet, cells })),
    ].sort((a, b) => a.start - b.start || a.end - b.end),
    marks: distinctMarks(built.flatMap((each) => each.marks)),
  };
}

const firstWords = (folded: string, { start, end }: Range): string =>
  end - start > 20 ? `${folded.slice(start, start + 19)}…` : folded.slice(start, end);

interface RegionResult {
  drafts: Draft[];
  headings: { range: Range; depth: number }[];
  unassigned: Range[];
  warnings: Warning[];
}

function readRegions(
  folded: string,
  blocks: Block[],
  title: Range | null,
  readProse: typeof proseTasks,
): RegionResult[] {
  const regions = findTables(folded, blocks);
  const several = regions.filter(({ kind }) => kind === 'table').length > 1;
  return regions.map((region, index) =>
    region.kind === 'table'
      ? readTable(folded, region.table, headingAbove(folded, regions[index - 1]), several)
      : readProseRegion(folded, region, regions[index + 1], title, readProse),
  );
}

function readTable(folded: string, table: TaskTable, above: HeadingAbove | null, several: boolean): RegionResult {
  const named = above ? unitsOfHeading(folded, above.words) : [];
  const outer =
    above && (several || named.length > 0) ? [sectionTitle(folded, above.words.start, above.words.end)] : [];
  const { drafts, headings, empty } = tableTasks(folded, table, outer, named);
  return { drafts, headings, unassigned: [], warnings: empty.map((range) => warning('empty-row', range)) };
}

function readProseRegion(
  folded: string,
  region: ProseRegion,
  below: Region | undefined,
  title: Range | null,
  readProse: typeof proseTasks,
): RegionResult {
  const blocks = region.blocks.filter((block) => !title || block.end <= title.start || block.start >= title.end);
  const { drafts, headings, unassigned, unclosed } = readProse(
    folded,
    buildOutline(folded, startBehind(blocks, title)),
  );
  const warnings = unclosed.map((range) => warning('unclosed-bracket', range));
  const next = below?.kind === 'table' ? headingAbove(folded, region) : null;
  if (!next || unitsOfHeading(folded, next.words).length === 0) return { drafts, headings, unassigned, warnings };
  const { start, end, depth } = next.item;
  return {
    drafts,
    headings: [...headings, { range: { start, end }, depth }],
    unassigned: unassigned.filter((range) => range.start !== start),
    warnings,
  };
}

/** A title glued to the first paragraph is not part of its words. */
const startBehind = (blocks: Block[], title: Range | null): Block[] =>
  blocks.map((block) =>
    title && title.start >= block.start && title.end < block.end ? { ...block, start: title.end } : block,
  );

interface HeadingAbove {
  item: Item;
  words: Range;
}

/** The words of a numbered heading right above a table. Several tables each under one: it is their section. */
function headingAbove(folded: string, above: Region | undefined): HeadingAbove | null {
  if (above?.kind !== 'prose') return null;
  const last = above.blocks.filter((block) => folded.slice(block.start, block.end).trim() !== '').at(-1);
  if (!last) return null;
  const items: Item[] = [...descendants(buildOutline(folded, [last]))];
  const item = items[0];
  const isHeading =
    item?.enumerator &&
    items.length === 1 &&
    item.end - item.start <= 50 &&
    !/。\s*$/.test(folded.slice(item.start, item.end));
  return isHeading ? { item, words: { start: item.words, end: item.end } } : null;
}

/** A heading's own full stop belongs to it. */
const behindStop = (folded: string, end: number): number =>
  end + (/^ *[。.:;,]/.exec(folded.slice(end, end + 4))?.[0].length ?? 0);

/** Depths become levels 1, 2, 3 …; ranges in order, without overlap. */
function levels(folded: string, headings: { range: Range; depth: number }[]): (Range & { level: number })[] {
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
  let end = 0;
  return headings
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
    .filter(({ range }) => range.start >= end && ((end = behindStop(folded, range.end)), range.end > range.start))
    .map(({ range: { start, end: stop }, depth }) => ({
      start,
      end: behindStop(folded, stop),
      level: depths.indexOf(depth) + 1,
    }));
}

function distinctMarks<T extends Range & { kind: string }>(marks: T[]): T[] {
  const seen = new Set<string>();
  return marks
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ kind, start, end }) => {
      const key = `${kind}:${start}:${end}`;
      return !seen.has(key) && seen.add(key);
    });
}
