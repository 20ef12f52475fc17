// How long the score of a year takes: the ledgers of 60 units, or as many as are named, each with 200 assignments, 2,000 reports
// and 100 disclosures, by the template of points, with their canonical bytes and hashes, and the ranking:
// node test/load/assessment.mjs [UNITS] (after npm run build).
import { canonical, hashOf, noFacts, rankGroups, schemeTemplates, scorerOf, validateScheme } from '@yaodian/assessment';

const [units = 60] = process.argv.slice(2).map(Number);
const scheme = schemeTemplates[0].scheme(2026);
const period = { first: '2026-01-01', last: '2026-12-31', isResult: true };
const numbered = (count) => Array.from({ length: count }, (_, index) => index + 1);

/** A unit like any other, a little different by its number. */
function factsOf(unit) {
  const target = { index: 0, comparator: '>=', value: 1, unit: '条', period: 'month' };
  return {
    ...noFacts(unit, 'units', period, '2026'),
    completion: numbered(200).map((id) => ({
      assignmentId: id,
      kind: 'dated',
      role: id % 3 === 0 ? 'responsible' : 'lead',
      state: id % 20 === 0 ? 'open' : 'closed',
      firstDeadline: '2026-09-30',
      effectiveDeadline: '2026-10-30',
      leftOn: id % 20 === 0 ? null : '2026-10-12',
      daysLate: id % 20 === 0 ? null : { first: 5, effective: (id + unit) % 7 === 0 ? 3 : 0 },
      acceptedPercent: 60,
      ownExtensions: (id + unit) % 5 === 0 ? 1 : 0,
    })),
    assignments: numbered(200).map((id) => ({
      ...{ assignmentId: id, from: '2026-01-15', until: null, deadline: null },
      targets: id % 10 === 0 ? [target] : [],
    })),
    disclosures: numbered(100).map((id) => ({
      ...{ evidenceId: id, assignmentIds: [(id % 20) * 10], publishedOn: '2026-05-11' },
      formed: { on: '2026-05-08', taken: (id + unit) % 30, limit: 20, measure: 'working-days', rule: 'general' },
    })),
    reports: numbered(2000).map((id) => ({
      ...{ reportId: id, assignmentId: (id % 200) + 1, daysLate: (id + unit) % 9 === 0 ? 2 : 0, isMissing: false },
    })),
    inspections: numbered(4).map((quarter) => ({
      ...{ inspectionId: quarter, quarter, state: 'published', total: `${80 + ((unit + quarter) % 20)}.50` },
      dimensions: { quantity: null, content: null, timeliness: null },
    })),
    entries: ['duty', 'mechanism', 'training'].map((line, index) => ({
      ...{ id: `entry:${index}`, line, points: '2.5', of: index === 0 ? '4' : '3', reason: '考评' },
    })),
    events: numbered(unit % 6).map((id) => ({
      ...{ id: `event:${id}`, kind: 'wrong-words', on: '2026-05-11', count: 1, points: '0.5' },
      ...{ hasStatement: false, subject: null, reason: '检查' },
    })),
  };
}

if (validateScheme(scheme).length > 0) throw new Error('the template has problems');
console.log(`${units} units × 200 assignments, 2,000 reports, 100 disclosures`);
const scoring = scorerOf(scheme);
const times = { scored: 0, hashed: 0 };
let bytes = 0;
// one unit after the other, so that only what is ranked fills the memory
const ranked = numbered(units).map((unit) => {
  const facts = factsOf(unit);
  const start = performance.now();
  const ledger = scoring(facts);
  const end = performance.now();
  times.scored += end - start;
  bytes += canonical(ledger).length;
  hashOf(ledger);
  times.hashed += performance.now() - end;
  const { unitId, group, total, isVetoed } = ledger;
  return { ledger: { unitId, group, total, isVetoed }, order: unit, isRanked: true };
});
const start = performance.now();
rankGroups(ranked);
const seconds = (time) => `${(time / 1000).toFixed(2)} s`;
console.log(
  `  scored: ${seconds(times.scored)}, written and hashed: ${seconds(times.hashed)}, ranked: ${seconds(performance.now() - start)}`,
);
console.log(
  `  ${Math.round(bytes / units / 1024)} KB a ledger, process ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`,
);
