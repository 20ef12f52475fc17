import type { AssessmentScheme } from '@yaodian/api-client';
import type { Office } from './office.js';
import { ask } from './steps.js';

interface Task {
  title: string;
  unit: string;
  deadline: string | null;
}

/** An issued plan with a task for each of the units. Gives its identifier. */
export async function issueFor(office: Office, year: number, tasks: readonly Task[]): Promise<number> {
  const { id } = await ask(office, 'POST', '/api/plans', { year, title: `青石县${year}年政务公开工作要点` });
  for (const { title, unit, deadline } of tasks)
    await ask(office, 'POST', `/api/plans/${id}/tasks`, {
      ...{ title, requirement: `${title}，按时更新。` },
      units: [{ printed: unit, role: 'lead', kind: 'unit', resolved: unit, by: 'hand' }],
      deadline: {
        ...{ text: null, kind: deadline === null ? 'standing' : 'date', date: deadline, recurrence: null },
        milestones: [],
      },
    });
  await ask(office, 'POST', `/api/plans/${id}/check`, {});
  const { seen } = await ask(office, 'GET', `/api/plans/${id}/issuing`);
  await ask(office, 'POST', `/api/plans/${id}/issue`, { seen, acceptPassedDeadlines: true });
  return id;
}

/** Adopts a scheme by which these units are scored in one group; gives their identifiers in the same order. */
export async function adoptScheme(office: Office, planId: number, names: readonly string[]): Promise<number[]> {
  const { items } = (await (await office.fetch('/api/units')).json()) as { items: { id: number; name: string }[] };
  const units = names.map((name) => items.find((unit) => unit.name === name)!.id);
  const send = async (method: string, path: string, body: object) =>
    (await ask(office, method, path, body)) as unknown as AssessmentScheme;
  const draft = await send('POST', '/api/schemes', { planId, title: '2026年度政务公开考核方案', template: 'points' });
  const groups = draft.body.groups.map(({ name }) => ({ title: name, unitGroupId: null, unitIds: units }));
  const { id, title, weight, body, version } = draft;
  const selection = { ...draft.selection, unitIds: units, groups };
  const kept = await send('PUT', `/api/schemes/${id}`, { version, title, weight, body, selection });
  await send('POST', `/api/schemes/${id}/adoption`, { version: kept.version });
  return units;
}
