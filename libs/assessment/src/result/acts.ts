import type { Ledger } from '../ledger/ledger.js';
import type { Unscored } from '../ledger/unscored.js';
import { type AppealWindow, isOpen } from './appeal-window.js';
import { type ResultAct, resultActs, type ResultState } from './states.js';

export type RefusalCode =
  | 'not-in-state'
  | 'no-units'
  | 'line-unscored'
  | 'closings-undecided'
  | 'inspection-unpublished'
  | 'window-closed'
  | 'appealed-already'
  | 'line-not-appealable'
  | 'reason-missing'
  | 'not-own-unit'
  | 'decided-already'
  | 'decides-own-score'
  | 'decides-own-unit'
  | 'window-open'
  | 'appeal-undecided'
  | 'document-number-missing'
  | 'signer-missing'
  | 'date-missing';

/** Why an act on the year's result is refused, with what it concerns. */
export interface Refusal {
  code: RefusalCode;
  unitId: number | null;
  /** Key and number of the line. */
  line: { key: string; number: string; name: string } | null;
  parameters: Readonly<Record<string, string>>;
}

const refusal = (
  code: RefusalCode,
  parameters: Refusal['parameters'] = {},
  of: Partial<Pick<Refusal, 'unitId' | 'line'>> = {},
): Refusal => ({ code, unitId: null, line: null, ...of, parameters });

const outOfState = (act: ResultAct, state: ResultState): Refusal[] =>
  resultActs[act].from.includes(state) ? [] : [refusal('not-in-state', { act, state })];

/** A quarter's inspection, as announcing asks for it. */
export interface QuarterInspection {
  quarter: number;
  state: 'published' | 'waived' | 'open';
}

interface Scored {
  /** What `unscored` finds in the ledgers of all units. */
  unscored: readonly Unscored[];
}

/** An inspection that is not published is named by its quarter. */
export const hindersAnnouncing = ({ why }: Pick<Unscored, 'why'>): boolean => why !== 'inspection-open';

/** Announcing (公示) needs every line of every unit scored, every closing decided, every quarter's inspection published or waived. */
export function announceRefusals(
  state: ResultState,
  { units, unscored, inspections }: Scored & { units: number; inspections: readonly QuarterInspection[] },
): Refusal[] {
  const wrong = outOfState('announce', state);
  if (wrong.length > 0) return wrong;
  if (units === 0) return [refusal('no-units')];
  const open = [1, 2, 3, 4].filter((quarter) => {
    const own = inspections.filter((one) => one.quarter === quarter);
    return own.length === 0 || own.some((one) => one.state === 'open');
  });
  return [
    ...open.map((quarter) => refusal('inspection-unpublished', { quarter: String(quarter) })),
    ...unscored
      .filter(hindersAnnouncing)
      .map(({ unitId, line: key, number, name, why, count }) =>
        refusal(
          why === 'closings-undecided' ? 'closings-undecided' : 'line-unscored',
          { why, count: String(count), line: number },
          { unitId, line: { key, number, name } },
        ),
      ),
  ];
}

/** An appeal that a unit wants to make. */
export interface AppealAsked {
  /** The unit that appeals, and that whose ledger it is. */
  unitId: number;
  ledger: Pick<Ledger, 'unitId' | 'lines' | 'bonuses' | 'deductions' | 'vetoes'>;
  /** Key of a leaf, an item or a veto. */
  line: string;
  reason: string;
  /** Keys of the lines that the unit has appealed in this year. */
  appealed: readonly string[];
}

/** An appeal (申诉) is the unit's own, in the window, of a line that has a score, each line once, with a reason. */
export function appealRefusals(
  state: ResultState,
  window: Pick<AppealWindow, 'closesAt' | 'lastDay'>,
  now: Date,
  { unitId, ledger, line: key, reason, appealed }: AppealAsked,
): Refusal[] {
  const wrong = outOfState('appeal', state);
  if (wrong.length > 0) return wrong;
  if (unitId !== ledger.unitId) return [refusal('not-own-unit', {}, { unitId })];
  const { lines, bonuses, deductions, vetoes } = ledger;
  const leaves = lines.filter(({ kind }) => kind === 'leaf');
  const found = [...leaves, ...bonuses, ...deductions, ...vetoes].find((one) => one.key === key);
  if (found === undefined) return [refusal('line-not-appealable', { line: key }, { unitId })];
  if ('score' in found && found.score === null)
    return [
      refusal(
        'line-not-appealable',
        { line: found.number },
        { unitId, line: { key, number: found.number, name: found.name } },
      ),
    ];
  const of = { unitId, line: { key, number: found.number, name: found.name } };
  return [
    ...(isOpen(window, now) ? [] : [refusal('window-closed', { lastDay: window.lastDay }, of)]),
    ...(appealed.includes(key) ? [refusal('appealed-already', { line: found.number }, of)] : []),
    ...(reason.trim() === '' ? [refusal('reason-missing', {}, of)] : []),
  ];
}

/** An appeal as it waits for a decision. */
export interface AppealDecided {
  unitId: number;
  isDecided: boolean;
  /** Persons who scored the line: entered its figure or its events, or inspected what it counts. */
  scoredBy: readonly number[];
  deciderId: number;
  /** Units that the decider belongs to. */
  deciderUnits: readonly number[];
  reason: string;
}

/** A decision (裁决) is by somebody else than the one who scored, not of the unit, in writing, once. */
export function decideRefusals(
  state: ResultState,
  { unitId, isDecided, scoredBy, deciderId, deciderUnits, reason }: AppealDecided,
): Refusal[] {
  const wrong = outOfState('decide', state);
  if (wrong.length > 0) return wrong;
  return [
    ...(isDecided ? [refusal('decided-already', {}, { unitId })] : []),
    ...(scoredBy.includes(deciderId) ? [refusal('decides-own-score', {}, { unitId })] : []),
    ...(deciderUnits.includes(unitId) ? [refusal('decides-own-unit', {}, { unitId })] : []),
    ...(reason.trim() === '' ? [refusal('reason-missing', {}, { unitId })] : []),
  ];
}

/** Finalising (定稿) is refused while the window is open, an appeal undecided, or a line without a score. */
export function finaliseRefusals(
  state: ResultState,
  window: Pick<AppealWindow, 'closesAt' | 'lastDay'>,
  now: Date,
  { unscored, undecided }: Scored & { undecided: number },
): Refusal[] {
  const wrong = outOfState('finalise', state);
  if (wrong.length > 0) return wrong;
  return [
    ...(isOpen(window, now) ? [refusal('window-open', { lastDay: window.lastDay })] : []),
    ...(undecided > 0 ? [refusal('appeal-undecided', { count: String(undecided) })] : []),
    ...unscored.map(({ unitId, line: key, number, name, why, count }) =>
      refusal('line-unscored', { why, count: String(count), line: number }, { unitId, line: { key, number, name } }),
    ),
  ];
}

/** Nothing goes out without document number, signer and date. */
export function publishRefusals(
  state: ResultState,
  { documentNumber, signer, date }: { documentNumber: string; signer: string; date: string },
): Refusal[] {
  const wrong = outOfState('publish', state);
  if (wrong.length > 0) return wrong;
  return [
    ...(documentNumber.trim() === '' ? [refusal('document-number-missing')] : []),
    ...(signer.trim() === '' ? [refusal('signer-missing')] : []),
    ...(date.trim() === '' ? [refusal('date-missing')] : []),
  ];
}

/** A correction (更正) of a final or published result needs a reason. */
export function correctRefusals(state: ResultState, reason: string): Refusal[] {
  const wrong = outOfState('correct', state);
  if (wrong.length > 0) return wrong;
  return reason.trim() === '' ? [refusal('reason-missing')] : [];
}
