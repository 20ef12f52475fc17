// How long the acts on the year's result take, and what others notice of them: announcing, finalising, publishing and correcting, and
// the page of the result while the year runs, for 60 units or as many as are named, each with 200 tasks and one person, on the
// embedded database or, where it is told so, on the server of TEST_MARIADB_URL:
// node test/load/results.mjs [UNITS [TASKS [sqlite|mariadb]]] (after npm run build).
import { databases } from '@yaodian/testing';
import {
  asSystem,
  openDatabase,
  rescoreVerify,
  ResultService,
  RunningRefresh,
  RunningScores,
} from '../../apps/api/dist/app.js';
import { noticed, timed } from './parts/noticed.mjs';
import { at, insert, numbered } from './parts/seed.mjs';
import { seedYear } from './parts/year.mjs';

const [units = 60, tasks = 200] = process.argv.slice(2, 4).map(Number);
const engine = process.argv[4] ?? 'sqlite';
const clock = { at: new Date('2026-07-20T02:00:00Z'), now: () => clock.at };
const after = (days) => (clock.at = new Date(clock.at.getTime() + days * 86_400_000));
const office = {
  ...{ sessionId: 1, personId: 1, account: 'a', name: '' },
  memberships: [{ unitId: null, role: 'office' }],
};

/** What announcing asks for beside the scores, and somebody in every unit who is told. */
async function seedEnd(tx) {
  await insert(
    tx,
    'person',
    ['id', 'account', 'account_key', 'name', 'disabled', 'version', 'created_at', 'updated_at'],
    numbered(units).map((id) => [id + 1, `p${id}`, `p${id}`, '经办', 0, 1, at, at]),
  );
  await insert(
    tx,
    'membership',
    ['person_id', 'unit_id', 'role'],
    numbered(units).map((id) => [id + 1, id, 'reporter']),
  );
  await insert(
    tx,
    'assessment_waiver',
    ['plan_id', 'quarter', 'reason', 'waived_by', 'waived_at'],
    numbered(4).map((quarter) => [1, quarter, '', 1, at]),
  );
}

const { name, create } = databases().find((one) => one.name === engine);
const database = await create();
const unitOfWork = await openDatabase(database);
try {
  console.log(`${name}: ${units} units × ${tasks} tasks`);
  await timed('filled', () =>
    unitOfWork.run(async (tx) => {
      await seedYear(tx, { units, tasks });
      await seedEnd(tx);
    }),
  );
  const { reader } = unitOfWork;
  const running = new RunningScores(unitOfWork, clock);
  const results = new ResultService(unitOfWork, clock, running);
  const inWork = (work) => () => asSystem(clock.at, work);
  await timed('running scores of all units', async () => {
    const refresh = new RunningRefresh(unitOfWork, running).job();
    for (let runs = 0; runs < Math.ceil(units / 500); runs += 1) await refresh.run(clock.at);
  });
  await noticed(unitOfWork, 'page of the result while the year runs', () => results.get(1, office));
  const version = async () => {
    const [row] = await reader.query('SELECT version FROM assessment_result WHERE plan_id = 1');
    return row?.version ?? 0;
  };
  const act = async (what, body = {}) => {
    const asked = { version: await version(), ...body };
    return noticed(
      unitOfWork,
      what,
      inWork(() => results[what](1, asked, office)),
    );
  };
  await act('announce');
  after(14);
  await act('finalise');
  await act('publish', { documentNumber: '云政办〔2026〕3号', signer: '李明', signedOn: '2026-08-03' });
  await act('correct', { reason: '计算有误', corrections: [{ unitId: 1, line: 'timeliness', score: '10' }] });
  await noticed(unitOfWork, 'page of the result afterwards', () => results.get(1, office));
  const { isSame, lines } = await timed('all snapshots computed again', () => rescoreVerify(reader, 1));
  console.log(`    ${lines[lines.length - 1]} ${isSame ? '' : 'NOT THE SAME'}`);
} finally {
  await unitOfWork.close();
  await database.drop();
}
