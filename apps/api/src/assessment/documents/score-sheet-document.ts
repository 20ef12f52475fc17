import { hashOf, namesOfFacts } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import type { ScoreSheet } from '@yaodian/official-document';
import type { SnapshotHead } from '../result/snapshot.queries.js';
import type { FactRow } from '../scores/fact.dto.js';
import type { Scorecard } from '../scores/score.dto.js';
import { schemeWords } from './result-words.js';
import { sheetFigures } from './score-sheet-words.js';

/**
 * A scorecard as the sheet that is printed and signed.
 * @param head the snapshot that it is of; null while the year runs
 * @param facts what its counted facts are
 */
export function sheetOf(
  card: Scorecard,
  head: SnapshotHead | null,
  { issuer, facts }: { issuer: string; facts: readonly FactRow[] },
): ScoreSheet {
  const { ledger, scheme, unitName, year, rank, rankedUnits, asOf } = card;
  const isFinal = head !== null && head.kind !== 'announced';
  return {
    ...{ issuer, year, unit: unitName, stage: stageOf(card, head), snapshot: head?.number ?? null },
    scheme: schemeWords(scheme.title, scheme.number),
    group: scheme.body.groups.find(({ key }) => key === ledger.group)?.name ?? ledger.group,
    ...sheetFigures(ledger, { isFinal, names: namesOfFacts(facts, scheme.body) }),
    // while it is not final ranks still move
    rank: isFinal && rank !== null ? `第${rank}名（本组参加排名${rankedUnits}个单位）` : null,
    hash: head === null ? null : hashOf(ledger),
    on: head?.publication?.signedOn ?? civilDateOf(new Date(asOf)),
  };
}

function stageOf({ state }: Scorecard, head: SnapshotHead | null): ScoreSheet['stage'] {
  if (head === null || state === 'running') return 'running';
  if (head.kind === 'announced') return 'announced';
  return head.publication === null ? 'final' : 'published';
}
