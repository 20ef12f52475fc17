import type { EditInspection, Inspection, NewCheckList } from '@yaodian/api-client';
import { ok, type RunningApplication } from './application.js';
import { path } from './doubtful.js';

/** A list of one item for each sample, one for each unit, and one that counts for neither dimension. */
export const sampleCheckList: NewCheckList = {
  title: '线上检查',
  items: [
    { dimension: 'content', per: 'sample', method: 'online', text: '内容要素齐全', hint: '逐项对照任务要求。' },
    { dimension: 'content', per: 'unit', method: 'both', text: '公开目录按时更新', hint: null },
    { dimension: 'other', per: 'unit', method: 'online', text: '新媒体按期更新', hint: null },
  ],
};

export interface Wanted extends Omit<Partial<EditInspection>, 'version' | 'team'> {
  planId: number;
  /** Full names; all are compared in one group. */
  units: string[];
  /** The first leads. */
  team: number[];
}

/** A draft of an inspection of the first quarter with the sample's check list; one inspector and five samples a unit. */
export async function plannedInspection(
  { client }: RunningApplication,
  { planId, units, team, ...others }: Wanted,
): Promise<Inspection> {
  const { items: registered } = ok(await client.GET('/api/units', {}));
  const unitIds = units.map((name) => registered.find((unit) => unit.name === name)!.id);
  const { id: checkListId } = ok(await client.POST('/api/check-lists', { body: sampleCheckList }));
  const body = {
    ...{ planId, quarter: 1, title: '第一季度政务公开督查', checkListId, inspectorsPerUnit: 1 },
    selection: {
      ...{ unitGroupIds: [], unitIds, leftOut: [], rankOwnUnit: false },
      groups: [{ title: '各单位', unitGroupId: null, unitIds }],
    },
    team: team.map((personId, index) => ({ personId, leads: index === 0 })),
    ...others,
  };
  return ok(await client.POST('/api/inspections', { body }));
}

/** Starts a draft as whoever has just looked at it: everything is drawn, and the field work begins. */
export async function startInspection(
  { client }: RunningApplication,
  { id, version }: Pick<Inspection, 'id' | 'version'>,
): Promise<Inspection> {
  const { seen } = ok(await client.GET('/api/inspections/{id}/preparation', { params: path(id) }));
  return ok(await client.POST('/api/inspections/{id}/start', { params: path(id), body: { version, seen } }));
}

/** An inspection in its field work. */
export const startedInspection = async (app: RunningApplication, wanted: Wanted): Promise<Inspection> =>
  startInspection(app, await plannedInspection(app, wanted));
