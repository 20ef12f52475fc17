import type { Draft } from '../draft.js';
import type { Item } from '../outline/outline.js';
import { distinct } from '../units/assignment.js';
import { nameLikeness } from '../units/names.js';
import { parseUnitList, type PrintedUnit } from '../units/unit-list.js';

/** 以下各项均需各县(区)落实,不再列出: who answers beside the units that each task names. */
const CLAUSE =
  /(?:(以下|下列|下述|后续|其余)(?=均|都)|(以下|下列|下述|后续|其余)?(?:具体|各项|各|上述|所有|相关)*(?:工作|政策|措施|任务|事项|条款|分工|项目|责任单位)[^,。;:()]{0,8})(?:均|都)(?:需要?|须|要|应|涉及|包括|含)由?([^,。;]{2,60}?)(?:(?:贯彻|配合|具体|抓好|组织)?(?:落实|负责|参与|配合|做好))?,\s*(?:以下)?(?:不再|下同)/g;

interface SharedUnits {
  /** Tasks that begin behind this offset have the units. */
  from: number;
  units: PrintedUnit[];
}

function sharedUnits(folded: string, root: Item): SharedUnits[] {
  const found: SharedUnits[] = [];
  for (const match of folded.slice(root.start, root.end).matchAll(CLAUSE)) {
    const at = root.start + match.index;
    const [whole, bare, later = bare, names] = match;
    const start = at + whole.indexOf(names!, later?.length ?? 0);
    const list = parseUnitList(folded, { start, end: start + names!.length }, 'responsible');
    const units = list.units.filter((unit) => nameLikeness(folded.slice(unit.start, unit.end)) > 0);
    if (units.length > 0) found.push({ from: later ? at : root.start, units });
  }
  return found;
}

/** Adds to the tasks what such clauses say of all of them, or of those that follow; the task that holds the clause is one of them. */
export function addSharedUnits(folded: string, root: Item, drafts: Draft[]): void {
  for (const { from, units } of sharedUnits(folded, root))
    for (const draft of drafts)
      if (draft.source.end > from && draft.units.length > 0) draft.units = distinct(folded, [...draft.units, ...units]);
}
