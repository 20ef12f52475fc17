import type { Client } from 'openapi-fetch';
import type { components, paths } from './schema.generated.js';

type Schemas = components['schemas'];

/** Either a file or a pasted text. */
export type DocumentInput = { file: Blob; name?: string } | { text: string; name?: string };

/** A plan that is there, or a new one. */
export type PlanTarget = { planId: number } | { planYear: number; planTitle: string };

export type Outcome<T> =
  | { data: T; error?: undefined; response: Response }
  | { data?: undefined; error: Schemas['Problem']; response: Response };

/** Dry run: what saving the document would keep. The year or plan only dates deadlines that print no year. */
export function readDocument(
  client: Client<paths>,
  document: DocumentInput,
  { plan, signal }: { plan?: Partial<PlanTarget>; signal?: AbortSignal } = {},
): Promise<Outcome<Schemas['DocumentReading']>> {
  return post<Schemas['DocumentReading']>(client, { ...document, ...plan, dryRun: true }, {}, signal);
}

/** Saves the document and its draft tasks, and makes the plan where it is new. Give the same key again to repeat it safely. */
export function importDocument(
  client: Client<paths>,
  document: DocumentInput,
  plan: PlanTarget,
  { idempotencyKey, signal }: { idempotencyKey?: string; signal?: AbortSignal } = {},
): Promise<Outcome<Schemas['ImportResult']>> {
  const header = idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey };
  return post<Schemas['ImportResult']>(client, { ...document, ...plan }, header, signal);
}

/** The description gives one operation two answers, of a dry run and of saving; the caller knows which one it asked for. */
async function post<T>(
  client: Client<paths>,
  fields: Record<string, unknown>,
  header: { 'Idempotency-Key'?: string },
  signal?: AbortSignal,
): Promise<Outcome<T>> {
  const body = (fields['file'] === undefined ? fields : form(fields)) as Schemas['ImportForm'];
  return (await client.POST('/api/documents', { body, params: { header }, signal })) as Outcome<T>;
}

function form(fields: Record<string, unknown>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) data.append(name, value);
    else if (value !== undefined) data.append(name, String(value));
  }
  return data;
}
