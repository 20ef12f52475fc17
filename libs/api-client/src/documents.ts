import type { Client } from 'openapi-fetch';
import { postWithProgress, type ProgressOptions } from './progress.js';
import type { components, paths } from './schema.generated.js';

type Schemas = components['schemas'];

/** Either a file or a pasted text. */
export type DocumentInput = { file: Blob; name?: string } | { text: string; name?: string };

/** A plan that is there, or a new one. */
export type PlanTarget = { planId: number } | { planYear: number; planTitle: string };

export type Outcome<T> =
  | { data: T; error?: undefined; response: Response }
  | { data?: undefined; error: Schemas['Problem']; response: Response };

interface ReadOptions extends ProgressOptions {
  plan?: Partial<PlanTarget>;
}

interface ImportOptions extends ProgressOptions {
  /** Give the same key again to repeat it safely. */
  idempotencyKey?: string;
  /** Import also what the plan has already. */
  again?: boolean;
}

/** Dry run: what saving the documents would keep. The year or plan only dates deadlines that print no year. */
export const readDocuments = (
  client: Client<paths>,
  documents: DocumentInput[],
  { plan, ...options }: ReadOptions = {},
): Promise<Outcome<Schemas['ImportReading']>> => send(client, documents, { ...plan, dryRun: true }, options);

/** Saves documents that make one plan together, and their draft tasks, and makes the plan where it is new. */
export const importDocuments = (
  client: Client<paths>,
  documents: DocumentInput[],
  plan: PlanTarget,
  { again, ...options }: ImportOptions = {},
): Promise<Outcome<Schemas['ImportResult']>> => send(client, documents, { ...plan, again }, options);

/** The same for a single document. */
export async function readDocument(
  client: Client<paths>,
  document: DocumentInput,
  options: ReadOptions = {},
): Promise<Outcome<Schemas['DocumentReading']>> {
  const { data, ...rest } = await readDocuments(client, [document], options);
  return { ...rest, data: data?.documents[0] } as Outcome<Schemas['DocumentReading']>;
}

export type SingleImport = { planId: number } & Schemas['ImportedDocument'];

/** The same for a single document. */
export async function importDocument(
  client: Client<paths>,
  document: DocumentInput,
  plan: PlanTarget,
  options: ImportOptions = {},
): Promise<Outcome<SingleImport>> {
  const { data, ...rest } = await importDocuments(client, [document], plan, options);
  return { ...rest, data: data && { planId: data.planId, ...data.documents[0]! } } as Outcome<SingleImport>;
}

/** The description gives one operation two answers, of a dry run and of saving; the caller knows which one it asked for. */
function send<T>(
  client: Client<paths>,
  documents: DocumentInput[],
  fields: Record<string, string | number | boolean | undefined>,
  { idempotencyKey, ...options }: ImportOptions,
): Promise<Outcome<T>> {
  const header = idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey };
  const body = bodyOf(documents, fields) as Schemas['ImportForm'];
  return postWithProgress<T>((asked) => client.POST('/api/documents', { body, params: { header }, ...asked }), options);
}

function bodyOf(documents: DocumentInput[], fields: Record<string, unknown>): object {
  const [only, ...more] = documents;
  if (only && more.length === 0 && 'text' in only) return { ...fields, ...only };
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) data.append(name, String(value));
  for (const document of documents) {
    const file = 'file' in document ? document.file : new Blob([document.text]);
    data.append('file', file, document.name ?? (file instanceof File ? file.name : undefined));
  }
  return data;
}
