// The reminders of the schedule with kills: who is there to be reminded, and what must have gone out by the rules alone.
import { createClient } from '@yaodian/api-client';
import { civilDateOf, createCalendar, holidayYears, isWorkingDay } from '@yaodian/calendar';
import { defaultReminderRules, remindersDue } from '@yaodian/supervision';
import { setPassword, signIn } from '@yaodian/testing';

const calendar = createCalendar(holidayYears);
const ok = ({ data, error }) => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
const path = (id) => ({ params: { path: { id } } });

/** A clerk for each unit but every tenth one, which has nobody; every third clerk is that of the next unit, too. */
export async function hirePeople(url, office) {
  const { items: units } = ok(await office.GET('/api/units', { params: { query: { limit: 500 } } }));
  const keeper = createClient(url, { cookie: await signIn(url, 'system-admin') });
  const first = ok(await keeper.GET('/api/people', {})).items.find(({ account }) => account === 'security-admin');
  await setPassword(url, ok(await keeper.POST('/api/people/{id}/set-up-link', path(first.id))).token);
  const giver = createClient(url, { cookie: await signIn(url, 'security-admin') });
  for (const [index, { id: unitId }] of units.entries()) {
    if (index % 10 === 9) continue;
    const account = `clerk-${index}`;
    const { id, version } = ok(await keeper.POST('/api/people', { body: { account, name: account } }));
    const both = index % 3 === 0 && index % 10 !== 8 && units[index + 1] ? [unitId, units[index + 1].id] : [unitId];
    const memberships = both.map((unit) => ({ role: 'reporter', unitId: unit }));
    ok(await giver.PUT('/api/people/{id}/memberships', { ...path(id), body: { version, memberships } }));
  }
}

const cancelledTasks = async (office) => {
  const query = { state: 'cancelled', limit: 200 };
  const { items } = ok(await office.GET('/api/ledger', { params: { query } }));
  return new Set(items.map(({ id }) => id));
};

/** The office fills in (代填) what the first unit without accounts owes in the round of a day; gives how many reports that were. */
export async function reportOnBehalf(office, day) {
  const { reports } = ok(await office.GET('/api/reports', { params: { query: {} } }));
  const isOpen = ({ round, state }) => state === 'owed' && round.opens <= day && day <= round.closes;
  const cancelled = await cancelledTasks(office);
  const open = reports.filter((one) => isOpen(one) && !cancelled.has(one.taskId));
  const own = open.filter(({ unitId }) => unitId === open[0].unitId);
  for (const { id, version } of own) {
    const written = {
      ...{ version, done: '已公开。', nextSteps: '', problems: '', percent: 40 },
      ...{ targetValues: [], periodsMet: [], correctionReason: null },
    };
    const draft = ok(await office.PUT('/api/reports/{id}/draft', { ...path(id), body: written }));
    ok(await office.POST('/api/reports/submit', { body: { reports: [{ id, version: draft.version }] } }));
  }
  return own.length;
}

const dayOf = (instant) =>
  instant === null
    ? null
    : civilDateOf(new Date(typeof instant === 'string' ? `${instant.replace(' ', 'T')}Z` : instant));
const instantOf = (value) => new Date(typeof value === 'string' ? `${value.replace(' ', 'T')}Z` : value);

/** The facts as they are in the end, from which those of each day follow: what happened did so at the end of its day. */
async function finalFacts(reader) {
  const assignments = await reader.query(
    `SELECT assignment.id, assignment.unit_id AS unitId, assignment.created_at AS createdAt, task.deadline_date AS date,
       plan.issued_at AS issuedAt, moved.at AS cancelledAt
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id
       LEFT JOIN assignment_transition moved ON moved.assignment_id = assignment.id AND moved.to_state = 'cancelled'`,
  );
  const reports = await reader.query(
    `SELECT report.assignment_id AS assignmentId, report.first_left_at AS leftAt, round.id, round.opened_at AS openedAt,
       round.due, round.closes
     FROM progress_report report JOIN reporting_round round ON round.id = report.round_id`,
  );
  const memberships = await reader.query('SELECT person_id AS personId, unit_id AS unitId, role FROM membership');
  return { assignments, reports, memberships };
}

/** What the rules give day by day on which a server ran: a key for each reminder and each digest. */
function expected({ assignments, reports, memberships }, days) {
  const reportsOf = Map.groupBy
    ? Map.groupBy(reports, ({ assignmentId }) => assignmentId)
    : reports.reduce((all, one) => all.set(one.assignmentId, [...(all.get(one.assignmentId) ?? []), one]), new Map());
  const sent = new Map(assignments.map(({ id }) => [id, new Set()]));
  const [reminders, digests] = [new Set(), new Set()];
  const office = memberships.filter(({ role }) => role === 'office').map(({ personId }) => personId);
  for (const day of days.filter((one) => isWorkingDay(calendar, one))) {
    const told = new Set();
    let isOfOffice = false;
    for (const { id, unitId, createdAt, date, issuedAt, cancelledAt } of assignments) {
      const isOver = cancelledAt !== null && dayOf(cancelledAt) < day;
      const from = instantOf(createdAt);
      const stays = [{ state: isOver ? 'cancelled' : 'awaiting-receipt', from, until: null }];
      const awaited = (reportsOf.get(id) ?? [])
        .filter(({ leftAt, openedAt }) => dayOf(openedAt) <= day && (leftAt === null || dayOf(leftAt) >= day))
        .map((one) => ({
          ...{ roundId: one.id, openedOn: dayOf(one.openedAt), by: one.due },
          ...{ isAgain: false, takenUntil: one.closes, waitsForHead: false },
        }));
      const facts = {
        ...{ stays, closingWaitsForHead: false, reports: awaited, sent: sent.get(id) },
        deadline: { first: { date, setOn: dayOf(issuedAt) }, extensions: [], stops: [] },
      };
      for (const { cause, rung } of remindersDue(facts, day, calendar, defaultReminderRules)) {
        sent.get(id).add(cause);
        reminders.add(`${id} ${cause} ${day}`);
        const clerks = memberships.filter((one) => one.unitId === unitId && one.role === 'reporter');
        for (const { personId } of clerks) told.add(personId);
        isOfOffice ||= clerks.length === 0 || rung === 'leader' || rung === 'notice';
      }
    }
    for (const personId of [...told, ...(isOfOffice ? office : [])]) digests.add(`${personId} ${day}`);
  }
  return { reminders, digests };
}

/** Reminders and digests that must have gone out against those that did: a table, and its figures with what they must be. */
export async function remindersCompared(reader, days) {
  const must = expected(await finalFacts(reader), days);
  const reminders = await reader.query(
    "SELECT assignment_id AS id, cause, round_id AS roundId, day FROM reminder WHERE way = 'rule'",
  );
  const digests = await reader.query("SELECT person_id AS id, cause FROM notification WHERE cause LIKE 'digest:%'");
  const found = {
    reminders: reminders.map(({ id, cause, day }) => `${id} ${cause} ${day}`),
    digests: digests.map(({ id, cause }) => `${id} ${cause.slice('digest:'.length)}`),
  };
  // of one day two for one deadline or one round would be doubled as well
  const onOneDay = reminders.map(({ id, roundId, day }) => `${id} ${roundId} ${day}`);
  const doubled = {
    reminders: Math.max(...[found.reminders, onOneDay].map((keys) => keys.length - new Set(keys).size)),
    digests: found.digests.length - new Set(found.digests).size,
  };
  const table = ['            expected     sent  doubled     lost    other'];
  const figures = {};
  for (const kind of ['reminders', 'digests']) {
    const there = new Set(found[kind]);
    const lost = [...must[kind]].filter((key) => !there.has(key)).length;
    const other = [...there].filter((key) => !must[kind].has(key)).length;
    const row = [must[kind].size, found[kind].length, doubled[kind], lost, other];
    table.push(kind.padEnd(11) + row.map((figure) => String(figure).padStart(9)).join(''));
    figures[`${kind} sent`] = [found[kind].length, must[kind].size];
    figures[`${kind} doubled`] = [doubled[kind], 0];
    figures[`${kind} lost`] = [lost, 0];
    figures[`${kind} that the rules do not give`] = [other, 0];
  }
  return { table, figures };
}
