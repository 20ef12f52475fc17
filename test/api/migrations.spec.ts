import { connect, migrate, writingDataSource } from '@yaodian/api';
import { databases, type TestDatabase } from '@yaodian/testing';
import { type DataSource, type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** A later migration, as there will be one: on SQLite it makes the table anew and drops the old one. */
class AddRemark1999999999999 implements MigrationInterface {
  up = (runner: QueryRunner) =>
    runner.addColumn('plan', new TableColumn({ name: 'remark', type: 'varchar', length: '10', isNullable: true }));
  down = (runner: QueryRunner) => runner.dropColumn('plan', 'remark');
}

describe.each(databases())('migrations on $name', ({ name, create }) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  const open = async (later: (new () => MigrationInterface)[] = []): Promise<DataSource> => {
    const opened = writingDataSource(database);
    opened.setOptions({ migrations: [...(opened.options.migrations as []), ...later] });
    await connect(opened);
    return opened;
  };

  beforeEach(async () => {
    database = await create();
    dataSource = await open();
  });

  afterEach(async () => {
    if (dataSource?.isInitialized) await dataSource.destroy();
    await database?.drop();
  });

  const drift = async (): Promise<string[]> =>
    (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

  const presentTables = async (): Promise<string[]> => {
    const runner = dataSource.createQueryRunner();
    const all = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    const present = await Promise.all(all.map((table) => runner.hasTable(table)));
    await runner.release();
    return all.filter((_, index) => present[index]);
  };

  const addRows = async () => {
    const plan =
      "(year, title, state, tasks, documents, version, created_at, updated_at) VALUES (2026, '要点', 'draft', 0, 1, 1, ?, ?)";
    const now = '2026-03-31 23:59:59.123';
    await dataSource.query(`INSERT INTO plan ${plan}`, [now, now]);
    const document =
      "(plan_id, name, format, encoding, size, sha256, created_at) VALUES (1, '要点.txt', 'text', 'utf-8', 9, 'ab', ?)";
    await dataSource.query(`INSERT INTO source_document ${document}`, [now]);
    await dataSource.query("INSERT INTO source_part (document_id, part, piece, content) VALUES (1, 'text', 0, ?)", [
      '公'.repeat(200_000),
    ]);
  };

  const rows = async () => ({
    plans: await dataSource.query('SELECT id, year, title, created_at FROM plan'),
    documents: await dataSource.query('SELECT id, plan_id, name FROM source_document'),
    parts: await dataSource.query('SELECT document_id, part, content FROM source_part'),
  });

  it('bring an empty database to exactly what the entities describe', async () => {
    expect((await drift()).length).toBeGreaterThan(0);
    await migrate(dataSource);
    expect(await presentTables()).toHaveLength(dataSource.entityMetadatas.length);
    expect(await drift()).toEqual([]);
  });

  if (name === 'mariadb') {
    it('do not run while another server is at it: it says so after a while', async () => {
      const other = await open();
      await other.query("SELECT GET_LOCK(CONCAT('yaodian-migrations-', MD5(DATABASE())), 0)");
      await expect(migrate(dataSource, 0)).rejects.toThrow(/^Another server has been changing the tables/);
      expect(await presentTables()).toEqual([]);
      await other.destroy();
      await migrate(dataSource, 30);
      expect(await drift()).toEqual([]);
    });
  }

  it('can be taken back and made again', async () => {
    await migrate(dataSource);
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await presentTables()).toEqual([]);
    await migrate(dataSource);
    expect(await drift()).toEqual([]);
  });

  it('can be taken back where an assignment was refused again', async () => {
    await migrate(dataSource);
    await addRows();
    const now = '2026-01-01 00:00:00.000';
    await dataSource.query('INSERT INTO unit (sort_order, version, updated_at) VALUES (1, 1, ?)', [now]);
    await dataSource.query(
      `INSERT INTO task (plan_id, position, section, title, requirement, units, deadline_kind, milestones, targets, version, updated_at)
       VALUES (1, 1, '[]', '', '', '[]', 'none', '[]', '[]', 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO assignment (plan_id, task_id, unit_id, role, state, version, created_at)
       VALUES (1, 1, 1, 'lead', 'refused', 1, ?)`,
      [now],
    );
    for (const decision of ["'dropped'", 'NULL'])
      await dataSource.query(
        `INSERT INTO refusal (assignment_id, reason, refused_by, refused_at, decision) VALUES (1, '', 1, ?, ${decision})`,
        [now],
      );
    const present = async () =>
      (await dataSource.query<{ name: string }[]>('SELECT name FROM migrations')).map(({ name }) => name);
    while ((await present()).some((one) => one.startsWith('RefusedAgain')))
      await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await dataSource.query('SELECT id, decision FROM refusal')).toEqual([{ id: 2, decision: null }]);
    await migrate(dataSource);
    expect(await drift()).toEqual([]);
  });

  it('keep what is stored, children of a table that is made anew included', async () => {
    await migrate(dataSource);
    await addRows();
    const before = await rows();
    expect(before.parts).toHaveLength(1);
    await dataSource.destroy();

    dataSource = await open([AddRemark1999999999999]);
    await migrate(dataSource);
    expect(await dataSource.query('SELECT remark FROM plan')).toEqual([{ remark: null }]);
    expect(await rows()).toEqual(before);
    await migrate(dataSource);
    expect(await rows()).toEqual(before);
  });

  it('give drafts from before the doubts that they have', async () => {
    await migrate(dataSource);
    for (const _ of dataSource.migrations.slice(1)) await dataSource.undoLastMigration({ transaction: 'each' });
    await addRows();
    const now = '2026-03-31 23:59:59.123';
    const warning = (kind: string, start: number) => ({ kind, start, end: start + 2, message: '', facts: {} });
    await dataSource.query("INSERT INTO source_part (document_id, part, piece, content) VALUES (1, 'warnings', 0, ?)", [
      JSON.stringify([warning('unassigned-item', 1), warning('ambiguous-date', 12), warning('ambiguous-date', 22)]),
    ]);
    const add = (values: string) =>
      dataSource.query(
        `INSERT INTO task (plan_id, document_id, position, section, title, requirement, units, deadline_kind, milestones,
          targets, source_start, source_end, version, updated_at)
         VALUES (1, ${values}, ?)`,
        [now],
      );
    const lead = '[{"printed":"县财政局","role":"lead","kind":"unit","resolved":null,"by":null}]';
    await add(`1, 1, '[]', '甲', '甲', '${lead}', 'none', '[]', '[]', 10, 20, 1`);
    await add(`1, 2, '[]', '乙', '乙', '${lead}', 'none', '[]', '[]', 20, 30, 2`);
    await add(`NULL, 3, '[]', '丙', '丙', '[]', 'date', '[]', '[]', NULL, NULL, 1`);
    await migrate(dataSource);
    const tasks = await dataSource.query('SELECT doubts, open_doubts AS openDoubts FROM task ORDER BY id');
    const kinds = (doubts: string) => (JSON.parse(doubts) as { kind: string }[]).map(({ kind }) => kind);
    expect(tasks.map((task: { doubts: string; openDoubts: number }) => [kinds(task.doubts), task.openDoubts])).toEqual([
      [['ambiguous-date'], 1],
      [['no-deadline'], 0],
      [['no-unit'], 1],
    ]);
    const [document] = await dataSource.query('SELECT doubts FROM source_document');
    expect(kinds(document.doubts)).toEqual(['unassigned-item']);
    expect(await dataSource.query('SELECT open_doubts AS openDoubts FROM plan')).toEqual([{ openDoubts: 3 }]);
  });

  it('give every column of long text room for 200,000 Chinese characters', async () => {
    await migrate(dataSource);
    await addRows();
    const text = '要'.repeat(200_000);
    const columns = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.filter(({ type }) => /text/.test(String(type))).map(({ databaseName }) => ({ tableName, databaseName })),
    );
    expect(columns.length).toBeGreaterThanOrEqual(13);
    const now = '2026-01-01 00:00:00.000';
    await dataSource.query(
      "INSERT INTO idempotent_request (request_key, digest, answer, created_at) VALUES ('a', '', '', ?)",
      [now],
    );
    await dataSource.query(
      `INSERT INTO task (plan_id, position, section, title, requirement, units, deadline_kind, milestones, targets, version, updated_at)
       VALUES (1, 1, '[]', '', '', '[]', 'none', '[]', '[]', 1, ?)`,
      [now],
    );
    await dataSource.query(
      "INSERT INTO plan_change (plan_id, kind, facts, undone, changed_at) VALUES (1, 'edit', '{}', 0, ?)",
      [now],
    );
    await dataSource.query(
      "INSERT INTO plan_change_row (change_id, ordinal, row_kind, row_id, last_version) VALUES (1, 0, 'task', 1, 1)",
    );
    await dataSource.query("INSERT INTO calendar_change (version, year, days, changed_at) VALUES (1, 2026, '[]', ?)", [
      now,
    ]);
    await dataSource.query("INSERT INTO register_load (units, loaded_at) VALUES ('[]', ?)", [now]);
    await dataSource.query(
      "INSERT INTO audit_entry (at, action, object_kind, fields) VALUES (?, 'unit.create', 'unit', '[]')",
      [now],
    );
    await dataSource.query(
      "INSERT INTO audit_value (entry_id, field, side, salt, value) VALUES (1, 'name', 'after', '', '')",
    );
    await dataSource.query('INSERT INTO unit (sort_order, version, updated_at) VALUES (1, 1, ?)', [now]);
    await dataSource.query(
      "INSERT INTO unit_event (unit_id, plan_id, kind, tasks, created_at) VALUES (1, 1, 'issued', '[]', ?)",
      [now],
    );
    await dataSource.query("INSERT INTO amendment (plan_id, reason, created_by, created_at) VALUES (1, '', 1, ?)", [
      now,
    ]);
    await dataSource.query("INSERT INTO amended_task (amendment_id, task_id, kind) VALUES (1, 1, 'edited')");
    await dataSource.query(
      "INSERT INTO reorganisation (successor_id, since, reason, created_by, created_at) VALUES (1, '2026-01-01', '', 1, ?)",
      [now],
    );
    await dataSource.query('INSERT INTO archiving (plan_id, archived_by, archived_at) VALUES (1, 1, ?)', [now]);
    await dataSource.query(
      `INSERT INTO assignment (plan_id, task_id, unit_id, role, state, version, created_at)
       VALUES (1, 1, 1, 'lead', 'in-progress', 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO assignment_transition (assignment_id, unit_id, act, from_state, to_state, at, on_behalf)
       VALUES (1, 1, 'receive', 'awaiting-receipt', 'in-progress', ?, 0)`,
      [now],
    );
    await dataSource.query("INSERT INTO refusal (assignment_id, reason, refused_by, refused_at) VALUES (1, '', 1, ?)", [
      now,
    ]);
    await dataSource.query(
      "INSERT INTO closing_request (assignment_id, words, submitted_by, submitted_at) VALUES (1, '', 1, ?)",
      [now],
    );
    await dataSource.query(
      `INSERT INTO extension (assignment_id, unit_id, state, words, on_behalf, written_by, written_at)
       VALUES (1, 1, 'draft', '', 0, 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO clock_stop (plan_id, first_day, reason, entered_by, entered_at, version)
       VALUES (1, '2026-03-01', 'office', 1, ?, 1)`,
      [now],
    );
    await dataSource.query('INSERT INTO stopped_assignment (stop_id, assignment_id) VALUES (1, 1)');
    await dataSource.query(
      "INSERT INTO evidence (unit_id, title, grade, version, updated_at) VALUES (1, '', 'D', 1, ?)",
      [now],
    );
    await dataSource.query('INSERT INTO closing_evidence (request_id, evidence_id) VALUES (1, 1)');
    await dataSource.query("INSERT INTO evidence_place (evidence_id, channel) VALUES (1, 'website')");
    await dataSource.query(
      "INSERT INTO evidence_version (place_id, number, kind, url, added_at) VALUES (1, 1, 'url', '', ?)",
      [now],
    );
    await dataSource.query(
      "INSERT INTO page_check (version_id, outcome, titles, text, first_at, last_at, times) VALUES (1, 'good', '', '', ?, ?, 1)",
      [now, now],
    );
    await dataSource.query("INSERT INTO assignment_step (assignment_id, position, text, version) VALUES (1, 1, '', 1)");
    await dataSource.query(
      `INSERT INTO reporting_round (plan_id, period_first, period_last, quarter, is_last, counted_until, opens, due, closes)
       VALUES (1, '2026-03-01', '2026-03-31', 1, 0, '2026-03-31', '2026-04-01', '2026-04-08', '2026-04-22')`,
    );
    await dataSource.query(
      `INSERT INTO progress_report (assignment_id, round_id, unit_id, state, is_owed, version, updated_at)
       VALUES (1, 1, 1, 'draft', 1, 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO report_version (report_id, ordinal, is_unchanged, done, next_steps, problems, target_values, periods_met,
         is_on_behalf, written_at, written_by)
       VALUES (1, 1, 0, '', '', '', '[]', '[]', 0, ?, 1)`,
      [now],
    );
    await dataSource.query(
      "INSERT INTO report_import (round_id, unit_id, former, imported_at) VALUES (1, 1, '[]', ?)",
      [now],
    );
    await dataSource.query(
      "INSERT INTO report_comment (version_id, unit_id, person_id, words, created_at) VALUES (1, 1, 1, '', ?)",
      [now],
    );
    await dataSource.query(
      `INSERT INTO reminder (assignment_id, unit_id, way, day, words, created_at)
       VALUES (1, 1, 'telephone', '2026-03-01', '', ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO person (account, account_key, name, disabled, version, created_at, updated_at)
       VALUES ('a', 'a', '', 0, 1, ?, ?)`,
      [now, now],
    );
    await dataSource.query(
      "INSERT INTO session (token_hash, person_id, address, agent, created_at, used_at) VALUES ('a', 1, '', '', ?, ?)",
      [now, now],
    );
    await dataSource.query("INSERT INTO provider_session (session_id, id_token) VALUES (1, '')");
    await dataSource.query(
      "INSERT INTO people_import (permission, added, changed, imported_at) VALUES ('people.keep', '[]', '[]', ?)",
      [now],
    );
    await dataSource.query(
      `INSERT INTO duty_hand_over (from_id, to_id, since, reason, duties, created_by, created_at)
       VALUES (1, 1, '2026-03-01', '', '[]', 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO inspection (plan_id, quarter, title, method, state, quantity_weight, content_weight, timeliness_weight,
         settings, inspectors_per_unit, samples_per_unit, feedback_days, rectification_days, under_supervision_rules,
         created_by, created_at, updated_at, version)
       VALUES (1, 1, '', 'online', 'draft', 30, 40, 30, '{}', 1, 1, 5, 15, 0, 1, ?, ?, 1)`,
      [now, now],
    );
    await dataSource.query(
      `INSERT INTO inspection_unit (inspection_id, unit_id, unit_name, position, state, ranked, version)
       VALUES (1, 1, '', 1, 'candidate', 1, 1)`,
    );
    await dataSource.query(
      `INSERT INTO inspection_score (inspection_id, number, inspection_unit_id, deducted, calendar_version, computed_at)
       VALUES (1, 0, 1, 0, 0, ?)`,
      [now],
    );
    await dataSource.query('INSERT INTO target_binding (task_id, target, assignment_id) VALUES (1, 0, 1)');
    await dataSource.query(
      `INSERT INTO inspection_scoring (inspection_id, number, asked_at, total, done, last_unit) VALUES (1, 1, ?, 1, 0, 0)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO inspection_score_version (inspection_id, number, cause, frozen_at) VALUES (1, 2, 'correction', ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO inspection_draw (inspection_id, kind, number, population, population_hash, frozen_at, seed, seeded_at,
         wanted, drawn, person_id)
       VALUES (1, 'unit', 1, '1', '', ?, '', ?, 1, '1', 1)`,
      [now, now],
    );
    await dataSource.query(
      `INSERT INTO inspection_answer (inspection_unit_id, question, answer, answered_by, answered_at, version)
       VALUES (1, 'quantity', 'right', 1, ?, 1)`,
      [now],
    );
    await dataSource.query('INSERT INTO figure_doubt (answer_id) VALUES (1)');
    await dataSource.query(
      `INSERT INTO finding (inspection_unit_id, number, client_key, kind, dimension, words, state, found_by, found_at,
         updated_at, version)
       VALUES (1, 1, '', 'problem', 'content', '', 'standing', 1, ?, ?, 1)`,
      [now, now],
    );
    await dataSource.query(
      `INSERT INTO inspection_feedback (inspection_unit_id, words, on_behalf, submitted_by, submitted_at)
       VALUES (1, '', 0, 1, ?)`,
      [now],
    );
    await dataSource.query("INSERT INTO inspection_objection (feedback_id, finding_id, words) VALUES (1, 1, '')");
    await dataSource.query(
      `INSERT INTO signing (drafter, checker, signer, document_number, signed_on)
       VALUES ('', '', '', '', '2026-03-01')`,
    );
    await dataSource.query(
      `INSERT INTO rectification_order (inspection_unit_id, year, number, words, signing_id, sent_by, sent_at, version)
       VALUES (1, 2026, 1, '', 1, 1, ?, 1)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO ordered_problem (order_id, number, kind, dimension, words, due)
       VALUES (1, 1, 'problem', 'content', '', '2026-03-01')`,
    );
    await dataSource.query(
      `INSERT INTO rectification (finding_id, order_id, state, first_due, due, version)
       VALUES (1, 1, 'ordered', '2026-03-01', '2026-03-01', 1)`,
    );
    await dataSource.query(
      `INSERT INTO rectification_proof (rectification_id, words, on_behalf, submitted_by, submitted_at)
       VALUES (1, '', 0, 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO circular (inspection_id, number, state, title, addressees, copies, naming, sections, updated_at, version)
       VALUES (1, 1, 'draft', '', '[]', '[]', 'named', '[]', ?, 1)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO assessment_scheme (plan_id, title, state, weight, body, selection, created_by, created_at, updated_at, version)
       VALUES (1, '方案', 'draft', 400, '{}', '{}', 1, ?, ?, 1)`,
      [now, now],
    );
    for (const statement of [
      `assessment_event (plan_id, unit_id, kind, happened_on, count, has_statement, reason, recorded_by, recorded_at, version)
       VALUES (1, 1, 'k', '2026-01-01', 1, 0, '', 1, ?, 1)`,
      `assessment_entry (plan_id, unit_id, line, kind, reason, entered_by, entered_at, version)
       VALUES (1, 1, 'l', 'points', '', 1, ?, 1)`,
      `assessment_own_figure (plan_id, unit_id, line, written_by, written_at, version) VALUES (1, 1, 'l', 1, ?, 1)`,
      `assessment_running (scheme_id, unit_id, facts_hash, ledger, is_vetoed, scored_points, computed_at)
       VALUES (1, 1, '', '{}', 0, '0', ?)`,
      `assessment_waiver (plan_id, quarter, reason, waived_by, waived_at) VALUES (1, 1, '', 1, ?)`,
      `assessment_result (plan_id, scheme_id, state, announced_at, appeals_until, appeal_counting, version)
       VALUES (1, 1, 'announced', ?, '2026-01-01', '{}', 1)`,
      `assessment_snapshot (plan_id, scheme_id, number, kind, scheme, first_day, last_day, calendar_version, hash, taken_by, taken_at)
       VALUES (1, 1, 1, 'announced', '{}', '2026-01-01', '2026-12-31', '', '', 1, ?)`,
      `assessment_appeal (plan_id, unit_id, line, snapshot_id, words, on_behalf, submitted_by, submitted_at)
       VALUES (1, 1, 'l', 1, '', 0, 1, ?)`,
      `assessment_correction (plan_id, unit_id, number, line, score, reason, made_by, made_at) VALUES (1, 1, 1, 'l', '1', '', 1, ?)`,
    ])
      await dataSource.query(`INSERT INTO ${statement}`, [now]);
    await dataSource.query(
      `INSERT INTO assessment_unit (scheme_id, unit_id, unit_name, position, group_key, ranked, belongs_to)
       VALUES (1, 1, '', 1, 'g', 1, '["unit:1"]')`,
    );
    await dataSource.query(
      `INSERT INTO assessment_snapshot_unit (snapshot_id, unit_id, unit_name, position, group_key, ranked, facts, ledger, ledger_hash, is_vetoed, contribution_of)
       VALUES (1, 1, '', 1, 'g', 1, '{}', '{}', '', 0, '4.00')`,
    );
    await dataSource.query(
      `INSERT INTO removal (object_kind, object_id, field, reason, digest, asked_by, asked_at, state, found, files)
       VALUES ('task', 1, 'title', '', '', 1, ?, 'asked', '[]', '[]')`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO notification (person_id, kind, cause, path, facts, created_at)
       VALUES (1, 'tasks-issued', 'unit-event:1', '/tasks', '{}', ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO notice (assignment_id, unit_id, cause_kind, cause_of, cause_rule, colour, title, body, answer_by,
         drafted_by, version, updated_at)
       VALUES (1, 1, 'deadline', '2026-06-30', 'overdue', 'yellow', '', '', '2026-07-08', 1, 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO notice_dismissal (assignment_id, cause_kind, cause_of, cause_rule, colour, reason, dismissed_by,
         dismissed_at)
       VALUES (1, 'deadline', '2026-06-30', 'overdue', 'yellow', '', 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO instruction (task_id, words, leader, given_on, entered_by, entered_at, version, updated_at)
       VALUES (1, '', '', '2026-07-01', 1, ?, 1, ?)`,
      [now, now],
    );
    await dataSource.query(
      "INSERT INTO demand (assignment_id, notice_id, reference, state, version) VALUES (1, 1, '', 'sent', 1)",
    );
    await dataSource.query(
      "INSERT INTO demand_reply (demand_id, words, on_behalf, submitted_by, submitted_at) VALUES (1, '', 0, 1, ?)",
      [now],
    );
    await dataSource.query(
      `INSERT INTO notification_channel (kind, name, enabled, settings, secrets, version, updated_at)
       VALUES ('wecom', '', 0, '{}', '{}', 1, ?)`,
      [now],
    );
    await dataSource.query(
      `INSERT INTO notification_delivery (channel_id, state, attempts, due_at, created_at) VALUES (1, 'waiting', 0, ?, ?)`,
      [now, now],
    );
    // here a wide text has to be put into a row that is there
    for (const trigger of ['audit_entry_no_update', 'audit_value_no_update'])
      await dataSource.query(`DROP TRIGGER ${trigger}`);
    for (const { tableName, databaseName } of columns) {
      await dataSource.query(`UPDATE ${tableName} SET ${databaseName} = ?`, [text]);
      const [row] = await dataSource.query(`SELECT ${databaseName} AS content FROM ${tableName}`);
      expect(row.content).toBe(text);
    }
  });

  it('leave every filter and foreign key with an index', async () => {
    await migrate(dataSource);
    const runner = dataSource.createQueryRunner();
    const tables = await runner.getTables(dataSource.entityMetadatas.map(({ tableName }) => tableName));
    await runner.release();
    for (const { name: table, foreignKeys, indices, primaryColumns } of tables) {
      const leading = [...indices.map(({ columnNames }) => columnNames[0]), primaryColumns[0]?.name];
      for (const { columnNames } of foreignKeys)
        expect([table, leading]).toEqual([table, expect.arrayContaining(columnNames)]);
    }
  });

  if (name === 'mariadb') {
    it('wait for each other on one server', async () => {
      const other = await open();
      try {
        await Promise.all([migrate(dataSource), migrate(other)]);
      } finally {
        await other.destroy();
      }
      expect(await drift()).toEqual([]);
    });
  }
});
