import type { CheckAnswer, FindingDimension, FindingKind, Severity } from '@yaodian/api-client';

/** An answer as it is written. */
export interface AnswerContent {
  answer: CheckAnswer;
  words: string;
}

/** A finding as it is written; the same fields as on the server. */
export interface FindingContent {
  kind: FindingKind;
  itemId: number | null;
  dimension: FindingDimension;
  assignmentId: number | null;
  severity: Severity | null;
  /** Null: the severity's own figure. */
  deduction: string | null;
  deductionReason: string;
  words: string;
  rectificationDue: string | null;
  repeatsId: number | null;
  evidence: number[];
}

/** Why the server did not take it. */
export interface Refusal {
  code: string;
  facts: Record<string, string>;
  /** Of a conflict: what is there now. */
  current?: unknown;
}

interface Written {
  /** `CHECK answer QUESTION` or `CHECK finding KEY`. */
  id: string;
  check: number;
  /** The version on the server that it changes; 0: none. */
  base: number;
  /** When it was written last. */
  at: string;
  /** What was sent and not answered yet: it is sent again as it was, under the same key. */
  attempt: { key: string; content: string; isTogether?: boolean } | null;
  refusal: Refusal | null;
}

/** Something that is written on this device and not on the server yet. */
export type Entry = Written &
  (
    | {
        kind: 'answer';
        question: string;
        content: AnswerContent;
        /** The act that answered it with others: they go in one request, under this key. */
        together?: string;
      }
    | { kind: 'finding'; clientKey: string; content: FindingContent; isReady: boolean }
  );

/** A picture or file that was taken and is not on the server yet. */
export interface Picture {
  id: string;
  check: number;
  /** Of its finding. */
  clientKey: string;
  name: string;
  blob: Blob;
  at: string;
  refusal: Refusal | null;
}

export const answerId = (check: number, question: string): string => `${check} answer ${question}`;
export const findingId = (check: number, clientKey: string): string => `${check} finding ${clientKey}`;
