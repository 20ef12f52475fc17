import { type FirstRole, setPassword, setUpInstallation } from './accounts.js';
import { type DatabaseEngine, type DatabaseSettings, databases, type TestDatabase } from './databases.js';
import { startServer } from './server.js';

export type Mode = 'office' | 'demo';

interface Template extends DatabaseSettings {
  engine: DatabaseEngine['name'];
  mode: Mode;
  tokens: [FirstRole, string][];
}

/** The database of an installation that was started before: an office whose office account has signed in, or the demonstration. */
export interface Installation extends TestDatabase {
  /** What lets the other first accounts set their passwords. */
  tokens: Map<FirstRole, string>;
}

/** Where test processes find what was made for all of them. */
const variable = 'TEST_INSTALLATIONS';

/**
 * Makes installations to be copied by the tests of this process's children, as to migrate a database and to set it up
 * takes longer than most tests: an office on each engine, the demonstration on the embedded one. Answers with how to be
 * rid of them.
 */
export async function prepareInstallations(modes: Mode[]): Promise<() => Promise<void>> {
  const wanted = modes.flatMap((mode) =>
    databases()
      .slice(0, mode === 'demo' ? 1 : undefined)
      .map((engine) => ({ engine, mode })),
  );
  const made = await Promise.all(wanted.map(({ engine, mode }) => make(engine, mode)));
  process.env[variable] = JSON.stringify(made.map(({ template }) => template));
  return async () => {
    for (const { database } of made) await database.drop();
  };
}

async function make(engine: DatabaseEngine, mode: Mode) {
  const database = await engine.create();
  const server = await startServer({ ...database, mode });
  const tokens =
    server.setUpToken === null ? new Map<FirstRole, string>() : await setUpInstallation(server.url, server.setUpToken);
  const office = tokens.get('office');
  if (office !== undefined) await setPassword(server.url, office);
  tokens.delete('office');
  await server.stop();
  const { dataDir, databaseUrl } = database;
  const template: Template = { engine: engine.name, mode, dataDir, databaseUrl, tokens: [...tokens] };
  return { database, template };
}

/** An installation of one's own, as `prepareInstallations` made it. */
export async function newInstallation(engine: DatabaseEngine, mode: Mode = 'office'): Promise<Installation> {
  const templates = JSON.parse(process.env[variable] ?? '[]') as Template[];
  const template = templates.find((one) => one.engine === engine.name && one.mode === mode);
  if (!template) throw new Error(`No ${mode} was prepared on ${engine.name}.`);
  return { ...(await engine.copy(template)), tokens: new Map(template.tokens) };
}
