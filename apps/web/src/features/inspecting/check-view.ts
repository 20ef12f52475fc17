import type { Answer, CheckAnswer, Finding, UnitCheck } from '@yaodian/api-client';
import {
  deductionFault,
  type FindingFact,
  type Question,
  questionsAt,
  rescored,
  type RunningScore,
} from '@yaodian/inspection';
import type { Entry, FindingContent, Picture, Refusal } from './store/entries';

/** An answer as it stands on this device. */
export interface ShownAnswer {
  answer: CheckAnswer;
  words: string;
  /** On the server. */
  version: number;
  answeredBy: string | null;
  refusal: Refusal | null;
}

/** A finding as it stands on this device: what was written here over what the server has. */
export interface ShownFinding {
  clientKey: string;
  saved: Finding | null;
  content: FindingContent;
  entry: Extract<Entry, { kind: 'finding' }> | null;
  pictures: readonly Picture[];
}

export const contentOf = (finding: Finding): FindingContent => ({
  ...{ kind: finding.kind, itemId: finding.itemId, dimension: finding.dimension, assignmentId: finding.assignmentId },
  ...{ severity: finding.severity, deduction: finding.deduction, deductionReason: finding.deductionReason ?? '' },
  ...{ words: finding.words, rectificationDue: finding.rectificationDue, repeatsId: finding.repeatsId },
  evidence: finding.evidence.map(({ id }) => id),
});

export function shownAnswers(check: UnitCheck, entries: readonly Entry[]): Map<string, ShownAnswer> {
  const saved = new Map<string, Answer>(check.answers.map((one) => [one.question, one]));
  const shown = new Map<string, ShownAnswer>();
  for (const { question, answer, words, version, answeredBy } of check.answers)
    shown.set(question, { answer, words: words ?? '', version, answeredBy, refusal: null });
  for (const entry of entries)
    if (entry.kind === 'answer' && entry.check === check.id)
      shown.set(entry.question, {
        ...entry.content,
        version: saved.get(entry.question)?.version ?? 0,
        answeredBy: null,
        refusal: entry.refusal,
      });
  return shown;
}

export function shownFindings(
  check: UnitCheck,
  entries: readonly Entry[],
  pictures: readonly Picture[],
): ShownFinding[] {
  const own = entries.filter(
    (entry): entry is Extract<Entry, { kind: 'finding' }> => entry.kind === 'finding' && entry.check === check.id,
  );
  const entryOf = new Map(own.map((entry) => [entry.clientKey, entry]));
  const of = (clientKey: string) =>
    pictures.filter((picture) => picture.check === check.id && picture.clientKey === clientKey);
  const saved = check.findings.map((finding): ShownFinding => {
    const entry = entryOf.get(finding.clientKey) ?? null;
    const content = entry ? entry.content : contentOf(finding);
    return { clientKey: finding.clientKey, saved: finding, content, entry, pictures: of(finding.clientKey) };
  });
  const known = new Set(check.findings.map(({ clientKey }) => clientKey));
  const fresh = own
    .filter(({ clientKey }) => !known.has(clientKey))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map((entry): ShownFinding => ({
      ...{ clientKey: entry.clientKey, saved: null, content: entry.content, entry },
      pictures: of(entry.clientKey),
    }));
  return [...saved, ...fresh];
}

export const isStanding = ({ saved }: ShownFinding): boolean => saved?.state !== 'withdrawn';

/** The figure that a problem deducts. */
export const costOf = ({ severity, deduction }: FindingContent, { severities }: UnitCheck): string | null =>
  severity === null ? null : (deduction ?? severities[severity].figure);

/** Two decimals, as figures stand everywhere. */
export const twoDecimals = (figure: string): string => {
  const [whole = '0', decimals = ''] = figure.split('.');
  return `${whole}.${decimals.padEnd(2, '0').slice(0, 2)}`;
};

export type FindingFault = 'words' | 'severity' | 'range' | 'reason';

/** What a finding still lacks before it can be sent. */
export function findingFault(
  content: FindingContent,
  { severities }: Pick<UnitCheck, 'severities'>,
): FindingFault | null {
  const { kind, severity, deduction, deductionReason, words } = content;
  if (kind === 'problem') {
    if (severity === null) return 'severity';
    const usual = twoDecimals(severities[severity].figure);
    const own = deduction === null || twoDecimals(deduction) === usual ? null : deduction;
    const fault = deductionFault(severity, own, deductionReason, { severities });
    if (fault?.code === 'deduction-out-of-range') return 'range';
    if (words.trim() === '') return 'words';
    return fault ? 'reason' : null;
  }
  return words.trim() === '' ? 'words' : null;
}

/** The score as it is with everything written here. */
export function runningScore(
  check: UnitCheck,
  answers: ReadonlyMap<string, ShownAnswer>,
  findings: readonly ShownFinding[],
): RunningScore {
  const content = new Set(check.items.flatMap(({ id, dimension }) => (dimension === 'content' ? id : [])));
  const contentItems = [...answers].filter(([question, { answer }]) => {
    const item = /^item:(\d+)/.exec(question)?.[1];
    return item !== undefined && content.has(Number(item)) && answer !== 'not-applicable';
  }).length;
  const written = findings.filter(isStanding).flatMap(({ content: one, saved }, index): FindingFact[] => {
    const finding = { findingId: saved?.id ?? -index, number: saved?.number ?? 1000 + index, dimension: one.dimension };
    if (one.kind !== 'problem') return [{ ...finding, kind: one.kind }];
    const fault = findingFault(one, check);
    if (one.severity === null || fault === 'range') return [];
    return [{ ...finding, kind: 'problem' as const, severity: one.severity, deduction: one.deduction }];
  });
  return rescored(check.figures, { contentItems, findings: written }, check.weights, check);
}

/** A place in the list at the left: a sample, or (where there is none) the unit alone. */
export interface Place {
  assignmentId: number | null;
  questions: Question[];
}

export const placesOf = ({ items, samples }: UnitCheck): Place[] =>
  (samples.length === 0 ? [null] : samples.map(({ assignmentId }) => assignmentId)).map((assignmentId) => ({
    assignmentId,
    questions: questionsAt(items, assignmentId),
  }));
