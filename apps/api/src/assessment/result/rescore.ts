import type { LineDifference } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { compareLive, type VerifiedSnapshot, verifySnapshots } from './rescoring.js';

/** What became of looking at a plan's result again. */
export interface Rescored {
  lines: string[];
  isSame: boolean;
}

/** Every snapshot recomputed from its frozen facts; null where there is none. */
export async function rescoreVerify(manager: EntityManager, planId: number): Promise<Rescored | null> {
  const snapshots = await verifySnapshots(manager, planId);
  if (snapshots.length === 0) return null;
  const lines = snapshots.flatMap(linesOf);
  const different = snapshots.filter((snapshot) => !isSame(snapshot)).length;
  lines.push(`${snapshots.length} snapshots, ${different} different.`);
  return { lines, isSame: different === 0 };
}

const isSame = ({ isHashOfLedgers, isHashInLog, units }: VerifiedSnapshot): boolean =>
  isHashOfLedgers && isHashInLog && units.every(({ outcome }) => outcome !== 'different');

function linesOf(snapshot: VerifiedSnapshot): string[] {
  const { number, kind, hash, isHashOfLedgers, isHashInLog, units } = snapshot;
  const outcome = isSame(snapshot) ? 'same' : 'DIFFERENT';
  const removed = units.filter((unit) => unit.outcome === 'removed').length;
  return [
    `snapshot ${number} (${kind}): ${units.length} units: ${outcome}`,
    `  hash ${hash}`,
    ...(isHashOfLedgers ? [] : ['  DIFFERENT: the hash does not follow from those of its ledgers']),
    ...(isHashInLog ? [] : ['  DIFFERENT: the audit log has no act with this hash']),
    ...(removed > 0 ? [`  words were removed from ${removed} units; all figures follow from what is left`] : []),
    ...units.map(
      (unit) =>
        `  ${unit.ledgerHash} ${unit.unitName} (${unit.unitId}): ${
          unit.outcome === 'different' ? `DIFFERENT (${unit.faults.join(', ')})` : unit.outcome
        }`,
    ),
  ];
}

/** The last snapshot against the facts of now, line by line; null where there is none. */
export async function rescoreLive(manager: EntityManager, planId: number, now: Date): Promise<Rescored | null> {
  const found = await compareLive(manager, planId, now);
  if (!found) return null;
  const changed = found.units.filter(({ difference }) => !difference.isSame);
  return {
    lines: [
      `snapshot ${found.number} against the facts of now: ${found.units.length} units, ${changed.length} different`,
      ...changed.flatMap(({ unitId, unitName, difference: { total, lines } }) => [
        `  ${unitName} (${unitId}): total ${total.before ?? '-'} → ${total.after ?? '-'}`,
        ...lines.map((line) => `    ${differenceOf(line)}`),
      ]),
    ],
    isSame: changed.length === 0,
  };
}

function differenceOf({ before, after, how, change }: LineDifference): string {
  const { number, name } = (after ?? before)!;
  const score = (side: LineDifference['before']) => side?.score ?? '-';
  const figures =
    how === 'same-score' ? 'other facts, the same score' : `${score(before)} → ${score(after)} (${change})`;
  return `${number} ${name}: ${figures}`;
}
