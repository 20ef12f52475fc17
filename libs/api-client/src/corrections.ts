import type { Client } from 'openapi-fetch';
import type { Outcome } from './documents.js';
import { postWithProgress, type ProgressOptions } from './progress.js';
import type { components, paths } from './schema.generated.js';

type Schemas = components['schemas'];

/** Dry run: how a corrected file differs from a document of a draft. */
export const compareCorrection = (
  client: Client<paths>,
  documentId: number,
  file: File,
  options: ProgressOptions = {},
): Promise<Outcome<Schemas['CorrectionReading']>> => send(client, documentId, file, { dryRun: 'true' }, options);

export interface CorrectionChoices {
  /** The comparison that the choices were made on. */
  comparison: string;
  choices: Schemas['RowChoice'][];
}

/** Puts the corrected file in the document's place, with what was chosen. Give the same key again to repeat it safely. */
export const applyCorrection = (
  client: Client<paths>,
  documentId: number,
  file: File,
  { comparison, choices }: CorrectionChoices,
  options: ProgressOptions & { idempotencyKey?: string } = {},
): Promise<Outcome<Schemas['CorrectionResult']>> =>
  send(client, documentId, file, { comparison, choices: JSON.stringify(choices) }, options);

function send<T>(
  client: Client<paths>,
  id: number,
  file: File,
  fields: Record<string, string>,
  { idempotencyKey, ...options }: ProgressOptions & { idempotencyKey?: string },
): Promise<Outcome<T>> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  data.append('file', file);
  const body = data as unknown as Schemas['CorrectionForm'];
  const header = idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey };
  return postWithProgress<T>(
    (asked) => client.POST('/api/documents/{id}/correction', { body, params: { path: { id }, header }, ...asked }),
    options,
  );
}
