import type { EntityManager } from 'typeorm';
import { instant, marks } from '../database/columns.js';

/** What is told of extensions (延期) once they have left their unit, and of clock stops (停表). */
export const toldSupervision = [
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'extension-withdrawn',
  'stop-entered',
  'stop-changed',
  'stop-taken-back',
] as const;

export interface ToldSupervision {
  kind: (typeof toldSupervision)[number];
  at: string;
  by: string | null;
  reason: string | null;
  /** The units that it happened to at once. */
  units: string[];
  onBehalf: boolean;
  /** The deadline that was asked for or granted, and the days of a stop. */
  days: { first: string; last: string | null } | null;
}

interface Values {
  kind: ToldSupervision['kind'];
  at: Date | string;
  by: string | null;
  reason: string | null;
  unit: string;
  onBehalf: number | string;
  first: string | null;
  last: string | null;
}

const unit = `COALESCE(short_name.name, full_name.name) AS unit`;
const names = (id: string) => `JOIN unit_name full_name ON full_name.unit_id = ${id} AND full_name.kind = 'name'
  LEFT JOIN unit_name short_name ON short_name.unit_id = ${id} AND short_name.kind = 'short-name'`;

/** What has happened to assignments by extensions and stops, of one time the last first; one entry for all units of one act. */
export async function supervisionEventsOf(manager: EntityManager, ids: readonly number[]): Promise<ToldSupervision[]> {
  if (ids.length === 0) return [];
  const asked = await manager.query<Values[]>(
    `SELECT 'extension-asked' AS kind, extension.left_at AS at, person.name AS "by", extension.words AS reason, ${unit},
       extension.on_behalf AS onBehalf, extension.wanted_date AS "first", NULL AS "last"
     FROM extension ${names('extension.unit_id')} LEFT JOIN person ON person.id = COALESCE(extension.approved_by, extension.submitted_by)
     WHERE extension.left_at IS NOT NULL AND extension.assignment_id IN (${marks(ids)}) ORDER BY extension.id`,
    [...ids],
  );
  const ended = await manager.query<Values[]>(
    `SELECT extension.state AS kind, extension.ended_at AS at, person.name AS "by", extension.decision_words AS reason, ${unit},
       0 AS onBehalf, extension.granted_date AS "first", NULL AS "last"
     FROM extension ${names('extension.unit_id')} LEFT JOIN person ON person.id = extension.ended_by
     WHERE extension.state IN ('granted', 'refused', 'withdrawn') AND extension.assignment_id IN (${marks(ids)})
     ORDER BY extension.id`,
    [...ids],
  );
  const stops = await manager.query<
    (Omit<Values, 'kind' | 'at' | 'by' | 'reason'> & {
      words: string | null;
      enteredAt: Date | string;
      enteredBy: string | null;
      changedAt: Date | string | null;
      changedBy: string | null;
      takenBackAt: Date | string | null;
      takenBackBy: string | null;
      takenBackWords: string | null;
    })[]
  >(
    `SELECT ${unit}, 0 AS onBehalf, stop.first_day AS "first", stop.last_day AS "last", stop.words,
       stop.entered_at AS enteredAt, author.name AS enteredBy, stop.changed_at AS changedAt, changer.name AS changedBy,
       stop.taken_back_at AS takenBackAt, returner.name AS takenBackBy, stop.taken_back_words AS takenBackWords
     FROM stopped_assignment stopped JOIN clock_stop stop ON stop.id = stopped.stop_id
       JOIN assignment ON assignment.id = stopped.assignment_id JOIN unit ON unit.id = assignment.unit_id
       ${names('unit.id')}
       LEFT JOIN person author ON author.id = stop.entered_by LEFT JOIN person changer ON changer.id = stop.changed_by
       LEFT JOIN person returner ON returner.id = stop.taken_back_by
     WHERE stopped.assignment_id IN (${marks(ids)}) ORDER BY stop.id, unit.sort_order, unit.id`,
    [...ids],
  );
  return joined([
    ...asked,
    ...ended.map((row): Values => ({ ...row, kind: `extension-${row.kind}` as ToldSupervision['kind'] })),
    ...stops.flatMap((stop): Values[] => [
      { ...stop, kind: 'stop-entered', at: stop.enteredAt, by: stop.enteredBy, reason: stop.words },
      ...(stop.changedAt === null
        ? []
        : [{ ...stop, kind: 'stop-changed' as const, at: stop.changedAt, by: stop.changedBy, reason: stop.words }]),
      ...(stop.takenBackAt === null
        ? []
        : [
            {
              ...stop,
              kind: 'stop-taken-back' as const,
              at: stop.takenBackAt,
              by: stop.takenBackBy,
              reason: stop.takenBackWords,
            },
          ]),
    ]),
  ]);
}

function joined(rows: readonly Values[]): ToldSupervision[] {
  const told = new Map<string, ToldSupervision>();
  for (const { kind, at, by, reason, unit: name, onBehalf, first, last } of rows) {
    const event = {
      ...{ kind, at: instant(at), by, reason, onBehalf: Boolean(Number(onBehalf)) },
      days: first === null ? null : { first, last },
    };
    const key = JSON.stringify(event);
    const known = told.get(key);
    if (known) known.units.push(name);
    else told.set(key, { ...event, units: [name] });
  }
  return [...told.values()].reverse();
}
