import { createHash } from 'node:crypto';
import { type CivilDate, type Rhythm, type Round, roundsAfter, roundsOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { type GroupWithUnits, groupsWithUnits, membersByName } from '../../organisation/groups/group.expansion.js';
import { currentUnits } from '../../organisation/unit.queries.js';
import type { PlanSummary } from '../plan.dto.js';
import type { TaskUnit } from '../task.dto.js';
import { roundRulesOf } from '../settings/setting.queries.js';
import { everyTask, type StoredTask } from '../task.queries.js';
import { type AssignedUnit, assignedOf, withMembers } from './assigned.js';
import { burdens, minutesPerField } from './burden.js';
import { hindrancesOf } from './hindrances.js';
import type { ExpandedGroup, IssuePreview, NamedTask } from './issue.dto.js';
import { findSettings, ownUnits, possibleReviewers } from './issue.queries.js';

/** A plan as it would be issued today: what is shown of it, and what is to be written. */
export interface Issue {
  preview: IssuePreview;
  /** Those of the plan's rhythm, and of each other one that a task has. */
  rounds: Map<Rhythm, Round[]>;
  /** `printed` are their units and groups as they are kept: each group with the units that it becomes. */
  tasks: { id: number; units: AssignedUnit[]; printed: TaskUnit[] }[];
}

export async function readIssue(manager: EntityManager, plan: PlanSummary, today: CivilDate): Promise<Issue> {
  // a unit that is closed gets nothing more
  const registered = await currentUnits(manager);
  const unitIds = new Map(registered.map(({ name, id }) => [name, id]));
  const groups = await groupsWithUnits(manager);
  const members = membersByName(groups);
  const { reviewerId, ...settings } = await findSettings(manager, plan.id);
  const calendar = await findCalendar(manager);
  const rules = await roundRulesOf(manager, plan.id);
  const timetables = new Map<Rhythm, Round[]>();
  const roundsIn = (rhythm: Rhythm): Round[] => {
    const rounds = timetables.get(rhythm) ?? roundsAfter(roundsOf(calendar, plan.year, rhythm, rules), today);
    timetables.set(rhythm, rounds);
    return rounds;
  };
  const rounds = roundsIn(settings.rhythm);

  const tasks = [];
  for await (const task of everyTask(manager, plan.id)) {
    const { deadline, targets } = task;
    const named = withMembers(task.units, members);
    const assigned = assignedOf(named, unitIds);
    const { units } = assigned;
    tasks.push({
      named: namedTask(task, tasks.length + 1),
      deadline,
      targets,
      rounds: roundsIn(task.roundRhythm ?? settings.rhythm),
      assigned,
      units,
      printed: named,
    });
  }

  const burdenOf = burdens(tasks, { calendar, today });
  const own = await ownUnits(manager);
  const units = registered.flatMap(({ id, name, shortName }) => {
    const burden = burdenOf.get(id);
    return burden ? [{ id, name, shortName, own: own.has(id), ...burden }] : [];
  });
  const needsReviewer = units.some((unit) => unit.own);
  const reviewers = await possibleReviewers(manager, own);
  const reviewer = reviewers.find(({ id }) => id === reviewerId) ?? null;
  const sum = (count: (unit: (typeof units)[number]) => number) => units.reduce((all, unit) => all + count(unit), 0);

  const shown: Omit<IssuePreview, 'seen'> = {
    version: plan.version,
    today,
    hindrances: hindrancesOf({ checked: isChecked(plan), needsReviewer, hasReviewer: reviewer !== null, tasks }),
    passedDeadlines: tasks.map(({ named }) => named).filter(({ date }) => date !== null && date < today),
    ...settings,
    rounds: rounds.map(({ period, opens, due, closes }) => ({
      ...period,
      opens: opens.date,
      due: due.date,
      closes: closes.date,
    })),
    units,
    groups: expanded(
      groups,
      tasks.map(({ printed }) => printed),
    ),
    assignments: sum(({ lead, responsible }) => lead + responsible),
    reports: sum(({ reports }) => reports),
    minutes: sum(({ minutes }) => minutes),
    minutesPerField,
    needsReviewer,
    reviewer,
    reviewers,
  };
  const issued = tasks.map(({ named, units: given, printed }) => ({
    id: named.id,
    version: named.version,
    units: given,
    printed,
  }));
  return { preview: { ...shown, seen: digestOf(plan, shown, issued) }, rounds: timetables, tasks: issued };
}

const namedTask = ({ id, version, title, deadline }: StoredTask, number: number): NamedTask => ({
  id,
  version,
  number,
  title,
  date: deadline.date,
});

/** Those of the groups that tasks name, in the order of the register. */
const expanded = (groups: GroupWithUnits[], ofTasks: TaskUnit[][]): ExpandedGroup[] =>
  groups.flatMap(({ id, name, units }) => {
    const tasks = ofTasks.filter((named) =>
      named.some(({ kind, resolved }) => kind === 'group' && resolved === name),
    ).length;
    return tasks === 0 ? [] : [{ id, name, units, tasks }];
  });

const isChecked = ({ checkedAt, openDoubts }: PlanSummary): boolean => checkedAt !== null && openDoubts === 0;

/** Of all that is issued, so that nobody issues what they have not seen. */
function digestOf({ year, title }: PlanSummary, shown: Omit<IssuePreview, 'seen'>, tasks: object[]): string {
  const { today: _today, reviewers: _reviewers, ...rest } = shown;
  return createHash('sha256')
    .update(JSON.stringify([year, title, rest, tasks]))
    .digest('hex');
}
