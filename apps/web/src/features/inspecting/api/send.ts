import type { Answer, Finding } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { marked } from '../../../shared/presence';
import { Problem } from '../../../shared/problem';
import { fetchSignedIn } from '../../../shared/session-end';
import type { AnswerContent, FindingContent, Picture } from '../store/entries';

/** Whose it is: what lies on a device is never sent by somebody else who is signed in there; and the key under which it goes. */
export interface Sender {
  personId: number;
  key: string;
}

const header = (key: string) => ({ 'Idempotency-Key': key });
const headers = (personId: number) => ({ 'X-Person': String(personId) });

export const sendAnswer = (
  [check, question]: [check: number, question: string],
  { answer, words }: AnswerContent,
  { version, personId, key }: { version: number } & Sender,
): Promise<Answer> =>
  answerOf(
    api.PUT('/api/checks/{id}/answers/{question}', {
      params: { path: { id: check, question }, header: header(key) },
      headers: headers(personId),
      body: { version, answer, words: words || null },
    }),
  );

/** `conforms` to those of the questions that nobody has answered; the answers to all of them come back. */
export const sendConforming = (
  [check, questions]: [check: number, questions: string[]],
  { personId, key }: Sender,
): Promise<Answer[]> =>
  answerOf(
    api.POST('/api/checks/{id}/conforming', {
      params: { path: { id: check }, header: header(key) },
      headers: headers(personId),
      body: { questions },
    }),
  );

const written = ({
  words,
  severity,
  deduction,
  deductionReason,
  rectificationDue,
  repeatsId,
  evidence,
}: FindingContent) => ({
  ...{ words, severity, deduction, deductionReason, rectificationDue, repeatsId, evidence },
});

export const createFinding = (
  [check, clientKey]: [check: number, clientKey: string],
  content: FindingContent,
  { personId, key }: Sender,
): Promise<Finding> => {
  const { kind, itemId, dimension, assignmentId } = content;
  return answerOf(
    api.POST('/api/checks/{id}/findings', {
      params: { path: { id: check }, header: header(key) },
      headers: headers(personId),
      body: { clientKey, kind, itemId, dimension, assignmentId, ...written(content) },
    }),
  );
};

export const editFinding = (
  id: number,
  content: FindingContent,
  { version, personId, key }: { version: number } & Sender,
): Promise<Finding> =>
  answerOf(
    api.PATCH('/api/findings/{id}', {
      params: { path: { id }, header: header(key) },
      headers: headers(personId),
      body: { version, ...written(content) },
    }),
  );

export async function sendPicture(
  finding: number,
  { name, blob }: Picture,
  { personId, key }: Sender,
): Promise<Finding> {
  const body = new FormData();
  body.append('file', blob, name);
  const request = new Request(`/api/findings/${finding}/files`, {
    method: 'POST',
    headers: { ...header(key), ...headers(personId) },
    body,
  });
  const response = await fetchSignedIn(marked(request)).catch((cause: unknown) => {
    throw new Problem({}, { cause });
  });
  const answer = (await response.json().catch(() => null)) as unknown;
  if (response.ok) return answer as Finding;
  throw new Problem({ ...(answer as object), status: response.status });
}

export const withdrawFinding = ({ id, version, reason }: { id: number; version: number; reason: string }) =>
  answerOf(api.POST('/api/findings/{id}/withdrawal', { params: { path: { id } }, body: { version, reason } }));

export const removeFile = ({ id, fileId }: { id: number; fileId: number }) =>
  answerOf(api.DELETE('/api/findings/{id}/files/{fileId}', { params: { path: { id, fileId } } }));

export const endCheck = ({ id, version }: { id: number; version: number }) =>
  answerOf(api.POST('/api/checks/{id}/end', { params: { path: { id } }, body: { version } }));

export const reopenCheck = ({ id, version, reason }: { id: number; version: number; reason: string }) =>
  answerOf(api.POST('/api/checks/{id}/reopening', { params: { path: { id } }, body: { version, reason } }));
