import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Configuration, createApp, systemClock, type UnitOfWork } from '@yaodian/api';
import { type ApiClient, createClient, type DraftTask, importDocument, type SingleImport } from '@yaodian/api-client';
import {
  type DatabaseEngine,
  type DatabaseSettings,
  newInstallation,
  officeCookie,
  type TestDatabase,
  workspaceRoot,
} from '@yaodian/testing';

/** An application to which nobody has signed in. */
export interface OpenApplication {
  url: string;
  /** What sets a new installation up; null where there are accounts. */
  setUpToken: string | null;
  unitOfWork: UnitOfWork;
  close(): Promise<void>;
}

export interface RunningApplication extends OpenApplication {
  /** Signed in as the office. */
  client: ApiClient;
  /** The office's cookie. */
  cookie: string;
  /** fetch, with the office's cookie. */
  fetch(path: string, request?: RequestInit): Promise<Response>;
}

/** The whole application in this process, on a free port. The worker that reads documents is the built one. */
export async function openApplication(
  { dataDir, databaseUrl }: DatabaseSettings,
  changes: Partial<Configuration> = {},
): Promise<OpenApplication> {
  const programRoot = path.join(workspaceRoot(), 'apps/api/dist');
  if (!existsSync(programRoot)) throw new Error('The worker that reads documents is missing: npm run build');
  const app = await createApp({
    mode: 'office',
    clock: systemClock,
    host: '127.0.0.1',
    port: 0,
    bridge: null,
    publicUrl: null,
    proxies: [],
    provider: null,
    dataDir,
    bucket: null,
    databaseUrl,
    secretKey: null,
    webRoot: path.join(dataDir, 'web'),
    programRoot,
    // a computer that is busy with other tests reads slowly
    readingTimeLimit: 120_000,
    evidenceLimit: 4 * 1024 * 1024,
    channelHosts: [],
    channelTimeLimit: 15_000,
    pageChecks: {
      hosts: [],
      timeLimit: 2_000,
      pause: 0,
      lookUp: () => Promise.resolve([]),
      again: { good: 30, gone: 7, failed: 1, withPerson: 7 },
    },
    officeProgram: null,
    pdfTimeLimit: 60_000,
    logLevel: 'silent',
    ...changes,
  });
  return {
    url: await app.listen(),
    setUpToken: app.setUpToken,
    unitOfWork: app.unitOfWork,
    close: () => app.close(),
  };
}

/** The same, signed in as the office; a new installation gets its first accounts. */
export async function startApplication(
  database: DatabaseSettings,
  changes: Partial<Configuration> = {},
): Promise<RunningApplication> {
  const app = await openApplication(database, changes);
  const cookie = await officeCookie(app.url, app.setUpToken);
  return {
    ...app,
    cookie,
    client: createClient(app.url, { cookie }),
    fetch: (path, request) => fetch(app.url + path, { ...request, headers: { cookie, ...request?.headers } }),
  };
}

/** One application on a database of its own for the tests of a `describe`; both are gone afterwards, whatever failed. */
export function useApplication(engine: DatabaseEngine, changes: Partial<Configuration> = {}) {
  const used = {} as RunningApplication & { database: TestDatabase };
  beforeAll(async () => {
    // at another time nothing has happened yet
    used.database = await (changes.clock ? engine.create() : newInstallation(engine));
    Object.assign(used, await startApplication(used.database, changes));
  });
  afterAll(async () => {
    await used.close?.();
    await used.database?.drop();
  });
  return used;
}

/** What an answer must have been for the test to go on. */
export function ok<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(`The request failed: ${JSON.stringify(error)}`);
  return data;
}

export const sampleText = `云岭县2026年政务公开工作要点
为做好全县政务公开工作，现提出以下要点。
一、推进决策公开
（一）公开重大决策。每季度公开不少于1次。（牵头单位：县政府办；责任单位：县司法局；完成时限：2026年9月底前）
（二）做好政策解读。解读率达到100%。（牵头单位：县司法局；完成时限：每季度）
二、加强组织领导
（一）开展业务培训。全年培训不少于2次。（责任单位：各乡镇、县人社局）
`;

/** A plan with the three tasks of the sample. */
export async function importSample({ client }: RunningApplication): Promise<SingleImport> {
  return ok(await importDocument(client, { text: sampleText }, { planYear: 2026, planTitle: '要点' }));
}

/** Registers units under the names that a sample prints, so that nobody is asked about them. */
export async function registerNames({ client }: RunningApplication, names: string[]): Promise<void> {
  for (const name of names) ok(await client.POST('/api/units', { body: { name } }));
}

/** The units that the sample names. */
export const sampleUnits = ['县政府办', '县司法局', '县人社局'];

/** All tasks of a plan in their order. */
export async function tasksOf({ client }: RunningApplication, id: number): Promise<DraftTask[]> {
  return ok(await client.GET('/api/plans/{id}/tasks', { params: { path: { id }, query: { limit: 500 } } })).items;
}
