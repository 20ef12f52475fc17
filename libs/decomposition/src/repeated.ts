import type { Draft } from './draft.js';
import type { Range, Warning } from './model.js';
import { warning } from './warnings.js';

const bare = (folded: string, ranges: Range[]): string =>
  ranges
    .map(({ start, end }) => folded.slice(start, end))
    .join('')
    .replace(/[\s\p{P}\p{S}]/gu, '');

/** A document whose annex is the task table tells the same tasks in its prose: those of the prose go, with a warning. */
export function dropRepeated(folded: string, drafts: Draft[]): { kept: Draft[]; warnings: Warning[] } {
  const rows = drafts.filter(({ fromTable }) => fromTable);
  if (rows.length === 0 || rows.length === drafts.length) return { kept: drafts, warnings: [] };
  const titles = new Set(rows.map(({ title }) => bare(folded, title)));
  const begins = new Set(rows.map(({ requirement }) => bare(folded, requirement).slice(0, 16)));
  const warnings: Warning[] = [];
  const kept = drafts.filter((draft) => {
    if (draft.fromTable) return true;
    const title = bare(folded, draft.title);
    const repeated =
      titles.has(title) || begins.has(bare(folded, draft.requirement).slice(0, 16)) || begins.has(title.slice(0, 16));
    if (repeated) warnings.push(warning('repeated-task', draft.source, { title: title.slice(0, 24) }));
    return !repeated;
  });
  return { kept, warnings };
}
