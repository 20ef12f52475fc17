/** What an inspector answers to an item; to a figure that was computed; to whether there is a reason for a veto. */
export type ItemAnswer = 'conforms' | 'fails' | 'not-applicable';
export type FigureAnswer = 'right' | 'wrong' | 'not-applicable';
export type VetoAnswer = 'none' | 'found';
export type CheckAnswer = ItemAnswer | FigureAnswer | VetoAnswer;

export type QuestionKind = 'quantity' | 'content' | 'timeliness' | 'other' | 'veto';

/** The answers to each kind of question, in the order of their keys 1, 2, 3. */
export const answersTo: Readonly<Record<QuestionKind, readonly CheckAnswer[]>> = {
  quantity: ['right', 'wrong', 'not-applicable'],
  content: ['conforms', 'fails', 'not-applicable'],
  timeliness: ['right', 'wrong', 'not-applicable'],
  other: ['conforms', 'fails', 'not-applicable'],
  veto: ['none', 'found'],
};

/** 检查项 as far as it says what is asked. */
export interface CheckItem {
  id: number;
  position: number;
  dimension: 'content' | 'other';
  per: 'sample' | 'unit';
}

/** What is asked of a unit. */
export interface Question {
  /** Unique within the unit: `item:ID`, `item:ID:ASSIGNMENT`, `quantity`, `timeliness` or `veto`. */
  key: string;
  kind: QuestionKind;
  itemId: number | null;
  /** The sample that it is asked for; null where it is asked once for the unit. */
  assignmentId: number | null;
}

/** The questions of one sample in the order of the rules, with those that are asked once for the unit; null: these alone. */
export function questionsAt(items: readonly CheckItem[], assignmentId: number | null): Question[] {
  const ofItems = (kind: 'content' | 'other'): Question[] =>
    [...items]
      .sort((one, other) => one.position - other.position)
      .flatMap(({ id, dimension, per }): Question[] => {
        if (dimension !== kind) return [];
        if (per === 'unit') return [{ key: `item:${id}`, kind, itemId: id, assignmentId: null }];
        return assignmentId === null ? [] : [{ key: `item:${id}:${assignmentId}`, kind, itemId: id, assignmentId }];
      });
  const once = (kind: 'quantity' | 'timeliness' | 'veto'): Question[] => [
    { key: kind, kind, itemId: null, assignmentId: null },
  ];
  return [...once('quantity'), ...ofItems('content'), ...once('timeliness'), ...ofItems('other'), ...once('veto')];
}

/** Everything that is asked of a unit, each once. */
export function questionsOf(items: readonly CheckItem[], samples: readonly number[]): Question[] {
  const found = new Map(questionsAt(items, null).map((question) => [question.key, question]));
  for (const sample of samples) for (const one of questionsAt(items, sample)) found.set(one.key, one);
  return [...found.values()];
}

/** A problem, praise or veto as far as the end of a check depends on it. */
interface StandingFinding {
  kind: 'problem' | 'praise' | 'veto';
  itemId: number | null;
  assignmentId: number | null;
}

/** What keeps a unit's check from being ended. */
export interface OpenParts {
  /** Questions without an answer. */
  unanswered: string[];
  /** Items that were answered with 不符合, and have no problem written for them. */
  unwritten: string[];
  /** A reason for a veto was found and not written, or written and not said. */
  veto: boolean;
}

/** What is still open of a unit's check; findings are those that stand. */
export function openParts(
  questions: readonly Question[],
  answers: ReadonlyMap<string, string>,
  findings: readonly StandingFinding[],
): OpenParts {
  const hasProblem = ({ itemId, assignmentId }: Question) =>
    findings.some(
      (one) =>
        one.kind === 'problem' && one.itemId === itemId && (assignmentId === null || one.assignmentId === assignmentId),
    );
  return {
    unanswered: questions.filter(({ key }) => !answers.has(key)).map(({ key }) => key),
    unwritten: questions.filter((one) => answers.get(one.key) === 'fails' && !hasProblem(one)).map(({ key }) => key),
    veto: findings.some(({ kind }) => kind === 'veto') !== (answers.get('veto') === 'found'),
  };
}
