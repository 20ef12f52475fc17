import type { Range } from '../model.js';
import { descendants, type Item } from '../outline/outline.js';
import { wholeItem } from './item-draft.js';
import type { ProseResult } from './prose-tasks.js';
import { trim } from './sentences.js';
import { sectionTitle } from './title.js';

const FEWEST = 3;

/**
 * Tasks of a document that names no unit and no deadline anywhere, as a superior's key points do: every numbered item
 * without items below it is a task and asks for its units. Fewer than three such items are no task list.
 */
export function unassignedTasks(folded: string, root: Item): ProseResult {
  const result: ProseResult = { drafts: [], headings: [], unassigned: [], unclosed: [] };
  const isTask = (item: Item): boolean => {
    const words = trim(folded, { start: item.words, end: item.end });
    const smallParts = item.children.every((child) => child.depth >= 6);
    return !item.heading && item.depth < 6 && smallParts && words.end - words.start > 10;
  };
  const leaves = [...descendants(root)].filter((item) => isTask(item) && !isTask(item.parent!));
  const enough = leaves.length >= FEWEST;
  const visit = (item: Item, section: Range[]): void => {
    if (enough && isTask(item)) {
      result.drafts.push(wholeItem(folded, item, section, [], item.end));
      return;
    }
    const title = sectionTitle(folded, item.words, item.ownEnd);
    if (item.children.length > 0 || item.heading) {
      result.headings.push({ range: { start: item.start, end: Math.max(title.end, item.words) }, depth: item.depth });
    }
    for (const child of item.children) visit(child, item.caption ? section : [...section, title]);
  };
  for (const child of root.children) visit(child, []);
  return result;
}
