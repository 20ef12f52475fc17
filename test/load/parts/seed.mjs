// What the measurements of inspections and of the annual assessment have in common: units that all have the same tasks, with rounds
// of reports for each of them and a disclosure for every other one.

export const at = '2026-03-02 02:00:00.000';
export const numbered = (count) => Array.from({ length: count }, (_, index) => index + 1);

export async function insert(tx, table, columns, rows) {
  const size = Math.floor(14_000 / columns.length);
  const marks = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += size) {
    const part = rows.slice(from, from + size);
    const values = part.map(() => marks).join(', ');
    await tx.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`, part.flat());
  }
}

/**
 * A plan of 2026 with `tasks` for each of `units`; of a task's number `targetsOf` gives its targets and `deadlineOf` its date, or
 * null. Of what has a date every third is closed. Rounds are [period, opens, due, closes, quarter] with the period's two days.
 */
export async function seed(tx, { units, tasks, rounds, targetsOf, deadlineOf }) {
  await tx.query(
    `INSERT INTO person (id, account, account_key, name, disabled, version, created_at, updated_at)
     VALUES (1, 'a', 'a', '', 0, 1, ?, ?)`,
    [at, at],
  );
  await insert(
    tx,
    'unit',
    ['id', 'sort_order', 'needs_approver', 'version', 'updated_at'],
    numbered(units).map((id) => [id, id, 1, 1, at]),
  );
  await insert(
    tx,
    'unit_name',
    ['unit_id', 'kind', 'name', 'name_key', 'initials', 'claim'],
    numbered(units).map((id) => [id, 'name', `单位${id}`, `单位${id}`, '', `name 单位${id}`]),
  );
  await tx.query(
    `INSERT INTO plan (id, year, title, state, tasks, documents, issued_at, version, created_at, updated_at)
     VALUES (1, 2026, '要点', 'issued', ?, 0, ?, 1, ?, ?)`,
    [tasks, at, at, at],
  );
  await insert(
    tx,
    'task',
    [
      ...['id', 'plan_id', 'position', 'section', 'title', 'requirement', 'units', 'deadline_kind', 'deadline_date'],
      ...['milestones', 'targets', 'version', 'updated_at'],
    ],
    numbered(tasks).map((id) => [
      ...[id, 1, id, '[]', `任务${id}`, '', '[]', deadlineOf(id) ? 'date' : 'standing', deadlineOf(id)],
      ...['[]', JSON.stringify(targetsOf(id)), 1, at],
    ]),
  );
  // each assignment's number says its unit and task, and those of its reports follow from it
  await tx.query(
    `INSERT INTO assignment (id, plan_id, task_id, unit_id, role, state, version, created_at)
     SELECT (unit.id - 1) * ${tasks} + task.id, 1, task.id, unit.id, 'lead',
       CASE WHEN task.deadline_date IS NOT NULL AND task.id % 6 = 1 THEN 'closed' ELSE 'in-progress' END, 1, ?
     FROM unit CROSS JOIN task`,
    [at],
  );
  await tx.query(
    `INSERT INTO closing_request (assignment_id, words, submitted_by, submitted_at, left_at, outcome, ended_at)
     SELECT id, '', 1, '2026-06-29 02:00:00.000', '2026-06-29 02:00:00.000', 'accepted', '2026-06-30 02:00:00.000'
     FROM assignment WHERE state = 'closed'`,
  );
  for (const [index, [first, last, opens, due, closes, quarter]] of rounds.entries())
    await report(tx, { id: index + 1, first, last, opens, due, closes, quarter });
  await tx.query(
    `INSERT INTO evidence (id, unit_id, title, formed_on, grade, version, updated_at)
     SELECT id, unit_id, '公开的信息', '2026-04-10', 'A', 1, ? FROM assignment WHERE id % 2 = 0`,
    [at],
  );
  await tx.query(
    `INSERT INTO evidence_place (id, evidence_id, channel, published_on)
     SELECT id, id, 'website', CASE WHEN id % 3 = 0 THEN '2026-06-01' ELSE '2026-04-20' END FROM evidence`,
  );
  await tx.query(
    `INSERT INTO report_evidence (version_id, evidence_id)
     SELECT report_version.id, evidence.id FROM evidence JOIN report_version ON report_version.id = evidence.id * 10 + 1`,
  );
}

/** A round, with a report of every assignment: most on time, some late, some missing. */
async function report(tx, { id, first, last, opens, due, closes, quarter }) {
  await tx.query(
    `INSERT INTO reporting_round (id, plan_id, period_first, period_last, quarter, is_last, counted_until, opens, due,
       closes, opened_at, settled_at) VALUES (?, 1, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)`,
    [id, first, last, quarter, last, opens, due, closes, at, at],
  );
  const left = `CASE WHEN id % 17 = 0 THEN NULL WHEN id % 11 = 0 THEN '${closes} 02:00:00.000'
    ELSE '${opens} 02:00:00.000' END`;
  await tx.query(
    `INSERT INTO progress_report (id, assignment_id, round_id, unit_id, state, is_owed, first_left_at, left_at, version,
       updated_at)
     SELECT id * 10 + ${id}, id, ${id}, unit_id, CASE WHEN id % 17 = 0 THEN 'owed' ELSE 'accepted' END, 1, ${left},
       ${left}, 2, ? FROM assignment`,
    [at],
  );
  await tx.query(
    `INSERT INTO report_version (id, report_id, ordinal, is_unchanged, done, next_steps, problems, percent,
       target_values, periods_met, is_on_behalf, written_at, written_by, left_at, decision)
     SELECT id, id, 1, 0, '已公开。', '', '', 50, '[]', '[]', 0, ?, 1, left_at, 'accepted'
     FROM progress_report WHERE round_id = ${id} AND left_at IS NOT NULL`,
    [at],
  );
}
