import { execFile } from 'node:child_process';
import path from 'node:path';
import { defaultSchemeSettings } from '@yaodian/assessment';
import type { SchemeBody } from '@yaodian/api-client';
import { type DatabaseSettings, workspaceRoot } from '@yaodian/testing';
import type { EntityManager } from 'typeorm';
import type { RunningApplication } from './application.js';

const manual = { kind: 'manual', version: 1, choices: null };
const leaf = (key: string, name: string, share: string) => ({
  ...{ key, name, standard: '', share, appliesTo: null, rule: manual },
});
/** A scheme of two lines that the office enters, 60 and 40 points, and a veto that it records. */
export const schemeBody = {
  settings: { ...defaultSchemeSettings, grades: [...defaultSchemeSettings.grades] },
  measures: [],
  trees: [
    {
      ...{ key: 'all', name: '指标体系', fullMarks: '100', division: { by: 'points' } },
      indicators: [leaf('open', '主动公开', '60'), leaf('reply', '依申请公开', '40')],
    },
  ],
  groups: [{ key: 'units', name: '各单位', tree: 'all' }],
  bonuses: [],
  deductions: [],
  vetoes: [{ key: 'leak', name: '泄密', standard: '', groups: null, source: { from: 'entered' } }],
  confirmations: [],
} as unknown as SchemeBody;

interface Entered {
  planId: number;
  unitId: number;
  by: number;
}

/** As acts tell of their changes. */
const tellScore = (tx: EntityManager, { planId, unitId }: Pick<Entered, 'planId' | 'unitId'>): Promise<unknown> =>
  tx.query("INSERT INTO live_change (noun, object_id, unit_id, at) VALUES ('score', ?, ?, '2026-12-20 02:00:00.000')", [
    planId,
    unitId,
  ]);

/** A figure of the office, as entering leaves it. */
export const insertEntry = (
  app: RunningApplication,
  { planId, unitId, line, points, by }: Entered & { line: 'open' | 'reply'; points: string },
): Promise<unknown> =>
  app.unitOfWork.run(async (tx) => {
    await tx.query(
      `INSERT INTO assessment_entry
         (plan_id, unit_id, line, kind, points, range_to, reason, entered_by, entered_at, version)
       VALUES (?, ?, ?, 'points', ?, ?, '看过材料', ?, '2026-12-20 02:00:00.000', 1)`,
      [planId, unitId, line, points, line === 'open' ? '60.00' : '40.00', by],
    );
    await tellScore(tx, { planId, unitId });
  });

/** A recorded reason for a veto. */
export const insertVeto = (app: RunningApplication, { planId, unitId, by }: Entered): Promise<unknown> =>
  app.unitOfWork.run(async (tx) => {
    await tx.query(
      `INSERT INTO assessment_event
         (plan_id, unit_id, kind, happened_on, count, has_statement, reason, recorded_by, recorded_at, version)
       VALUES (?, ?, 'leak', '2026-05-11', 1, 0, '网页误发内部名单', ?, '2026-05-12 02:00:00.000', 1)`,
      [planId, unitId, by],
    );
    await tellScore(tx, { planId, unitId });
  });

/** The command as `npm run rescore` runs it. */
export const runRescore = (
  { dataDir, databaseUrl }: DatabaseSettings,
  args: readonly string[],
): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    const program = path.join(workspaceRoot(), 'apps/api/dist/assessment/result/rescore.command.js');
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', MODE: 'office' };
    execFile(process.execPath, [program, ...args], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out: out + err }),
    );
  });
