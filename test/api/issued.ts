import type { DraftTask, PlanSummary, TaskUnit } from '@yaodian/api-client';
import { ok, type RunningApplication } from './application.js';
import { path } from './doubtful.js';

export interface SampleTask {
  title: string;
  /** Full names; the first of them leads. */
  units: string[];
  /** A date, or none for a standing task. */
  date?: string;
  section?: string[];
  targets?: DraftTask['targets'];
}

/** A plan of tasks by hand, issued by the same way as any other. */
export async function issuePlan(app: RunningApplication, tasks: SampleTask[]): Promise<PlanSummary> {
  const { id } = await checkedPlan(app, tasks);
  return issueChecked(app, id);
}

/** A draft of tasks by hand that is checked. */
export async function checkedPlan({ client }: RunningApplication, tasks: SampleTask[]): Promise<PlanSummary> {
  const { id } = ok(await client.POST('/api/plans', { body: { year: 2026, title: '云岭县2026年要点' } }));
  for (const { title, units, date = null, section = [], targets = [] } of tasks) {
    const named = units.map((printed, index): TaskUnit => ({
      printed,
      role: index === 0 ? 'lead' : 'responsible',
      kind: 'unit',
      resolved: printed,
      by: 'name',
    }));
    const deadline: DraftTask['deadline'] = {
      text: null,
      kind: date === null ? 'standing' : 'date',
      date,
      recurrence: null,
      milestones: [],
    };
    const body = { title, section, requirement: `${title}，按时更新。`, units: named, deadline, targets };
    ok(await client.POST('/api/plans/{id}/tasks', { params: path(id), body }));
  }
  return ok(await client.POST('/api/plans/{id}/check', { params: path(id), body: {} }));
}

/** Issues it as whoever has just looked. */
export async function issueChecked({ client }: RunningApplication, id: number): Promise<PlanSummary> {
  const { seen } = ok(await client.GET('/api/plans/{id}/issuing', { params: path(id) }));
  const body = { seen, acceptPassedDeadlines: true };
  return ok(await client.POST('/api/plans/{id}/issue', { params: path(id), body }));
}
