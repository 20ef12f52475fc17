import type { Answer, Finding } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { Problem } from '../../../shared/problem';
import { fetchSignedIn } from '../../../shared/session-end';
import type { AnswerContent, FindingContent, Picture } from '../store/entries';

const header = (key: string) => ({ 'Idempotency-Key': key });

export const sendAnswer = (
  [check, question]: [check: number, question: string],
  { answer, words }: AnswerContent,
  { version, key }: { version: number; key: string },
): Promise<Answer> =>
  answerOf(
    api.PUT('/api/checks/{id}/answers/{question}', {
      params: { path: { id: check, question }, header: header(key) },
      body: { version, answer, words: words || null },
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
  key: string,
): Promise<Finding> => {
  const { kind, itemId, dimension, assignmentId } = content;
  return answerOf(
    api.POST('/api/checks/{id}/findings', {
      params: { path: { id: check }, header: header(key) },
      body: { clientKey, kind, itemId, dimension, assignmentId, ...written(content) },
    }),
  );
};

export const editFinding = (
  id: number,
  content: FindingContent,
  { version, key }: { version: number; key: string },
): Promise<Finding> =>
  answerOf(
    api.PATCH('/api/findings/{id}', {
      params: { path: { id }, header: header(key) },
      body: { version, ...written(content) },
    }),
  );

export async function sendPicture(finding: number, { id, name, blob }: Picture): Promise<Finding> {
  const body = new FormData();
  body.append('file', blob, name);
  const request = new Request(`/api/findings/${finding}/files`, { method: 'POST', headers: header(id), body });
  const response = await fetchSignedIn(request).catch((cause: unknown) => {
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
