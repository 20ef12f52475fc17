import type { Draft } from './draft.js';
import type { Range, Warning } from './model.js';
import { enumeratorAt } from './text/enumerators.js';
import { warning } from './warnings.js';

/** What was found in one document. */
export interface Found {
  folded: string;
  drafts: Draft[];
  /** Numbered items of its prose that name no unit. */
  unassigned: Range[];
}

/** The same without what stands elsewhere, too, and a warning at each place that was left out. */
export interface Distinct {
  drafts: Draft[];
  unassigned: Range[];
  warnings: Warning[];
}

const bareWords = (words: string): string => words.replace(/[\s\p{P}\p{S}]/gu, '');
const bare = (folded: string, ranges: Range[]): string =>
  bareWords(ranges.map(({ start, end }) => folded.slice(start, end)).join(''));

/** As many characters of a requirement as tell it from others. */
const BEGINNING = 16;

/**
 * Takes out tasks that documents imported together tell twice. Where an annex is the task table, its rows count and the
 * prose that tells the same is background, in the same document or in another one. Of tasks that two documents have
 * word for word, units included, that of the `first` one stays; within one document nothing but prose is left out.
 */
export function dropRepeated(documents: Found[], first = 0): Distinct[] {
  if (documents.length === 1 && !documents[0]!.drafts.some(({ fromTable }) => fromTable)) return unchanged(documents);
  const isRow = rowsOf(documents);
  const owner = ownerOf(documents, first);
  return documents.map(({ folded, drafts, unassigned }, index) => {
    const warnings: Warning[] = [];
    const repeated = (range: Range, title: string) => {
      warnings.push(warning('repeated-task', range, { title: title.slice(0, 24) }));
      return false;
    };
    return {
      drafts: drafts.filter((draft) => {
        const title = bare(folded, draft.title);
        if (owner.get(wholeWords(folded, draft)) !== index) return repeated(draft.source, title);
        return draft.fromTable || !isRow(title, bare(folded, draft.requirement)) || repeated(draft.source, title);
      }),
      unassigned: unassigned.filter((range) => {
        const words = folded.slice(range.start + (enumeratorAt(folded, range.start)?.length ?? 0), range.end);
        const title = bareWords(words.split(/[。:;\n]/, 1)[0]!);
        return !isRow(title, bareWords(words)) || repeated(range, title);
      }),
      warnings,
    };
  });
}

/** Nothing tells a task again but another document, or a table beside its prose. */
const unchanged = (documents: Found[]): Distinct[] =>
  documents.map(({ drafts, unassigned }) => ({ drafts, unassigned, warnings: [] }));

/** Tells whether a title, or the beginning of the words, is that of a table's row. */
function rowsOf(documents: Found[]): (title: string, words: string) => boolean {
  const titles = new Set<string>();
  const beginnings = new Set<string>();
  for (const { folded, drafts } of documents)
    for (const { fromTable, title, requirement } of drafts) {
      if (!fromTable) continue;
      titles.add(bare(folded, title));
      beginnings.add(bare(folded, requirement).slice(0, BEGINNING));
    }
  titles.delete('');
  beginnings.delete('');
  return (title, words) =>
    titles.has(title) || beginnings.has(words.slice(0, BEGINNING)) || beginnings.has(title.slice(0, BEGINNING));
}

/** Which document a task belongs to, by its words: the first one that has it. */
function ownerOf(documents: Found[], first: number): Map<string, number> {
  const owner = new Map<string, number>();
  const order = [first, ...documents.keys()].filter((index) => index < documents.length);
  for (const index of order)
    for (const draft of documents[index]!.drafts) {
      const words = wholeWords(documents[index]!.folded, draft);
      if (!owner.has(words)) owner.set(words, index);
    }
  return owner;
}

const wholeWords = (folded: string, { title, requirement, units }: Draft): string =>
  [title, requirement, units].map((ranges) => bare(folded, ranges)).join('\n');
