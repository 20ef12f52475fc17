import { availableParallelism } from 'node:os';
import { Failure } from '../../apps/api/bin/parts/failure.mjs';
import { projects } from '../../apps/api/bin/parts/workspace.mjs';
import { buildTested } from './build.mjs';
import { check, target } from './checks.mjs';
import { hasSpecs, jest } from './jest.mjs';
import { nodeTestFiles, nodeTests } from './node-tests.mjs';

/** At least two files at once: much of their time they wait for a server, a database or a browser. */
const together = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const shortName = ({ name }) => name.replace('@yaodian/', '');

/**
 * Every step of npm test in the order in which they run: { name, about, run({ report, surroundings, filters }) }.
 * Those of `readsOnly` do not run the program, and so do not wait for its database.
 */
export const steps = [
  {
    name: 'format',
    about: 'formatting, by prettier',
    readsOnly: true,
    run: ({ report, filters }) =>
      report.run('format', () =>
        check('prettier/bin/prettier.cjs', ['--check', ...(filters.length ? filters : ['.'])]),
      ),
  },
  targetStep('lint', 'rules of style and the boundaries between modules, by eslint'),
  targetStep('typecheck', 'types, by the TypeScript compiler'),
  targetStep('build', 'the built application'),
  {
    name: 'boundaries',
    about: 'proof that a wrong import is refused by lint',
    readsOnly: true,
    run: ({ report }) => report.run('boundaries', () => nodeTests(nodeTestFiles('test/boundaries'), 300)),
  },
  { name: 'unit', about: 'the tests beside the code, project by project', run: unit },
  {
    name: 'commands',
    about: 'npm start and the command line, as they are typed',
    run: commands,
  },
  {
    name: 'reading',
    about: 'files of every kind, read by the built server',
    run: reading,
  },
  { name: 'api', about: 'the application over HTTP, on the embedded database and on MariaDB', run: api },
  { name: 'browser', about: 'the built application in Chromium', run: browser },
];

function targetStep(name, about) {
  return {
    name,
    about,
    readsOnly: true,
    run: ({ report, filters }) => report.run(name, () => target(name, filters.map(projectNamed))),
  };
}

function projectNamed(filter) {
  const known = projects();
  const project = known.find((one) => shortName(one) === filter || one.name === filter);
  if (project) return project.name;
  throw new Failure(
    `There is no project called ${filter}: the projects are ${known.map(shortName).join(', ')}. ` +
      'Several steps are joined by a comma: npm test -- lint,typecheck.',
    2,
  );
}

async function unit({ report, filters }) {
  const all = projects().filter(({ folder }) => folder !== 'test');
  const named = [...all.map(shortName), 'scripts'].filter((name) => filters.includes(name));
  const patterns = filters.filter((filter) => !named.includes(filter));
  const wanted = (name) => named.length === 0 || named.includes(name);
  if (wanted('scripts')) {
    const files = ['apps/api/bin', 'test/run', 'test/documentation'].flatMap(nodeTestFiles);
    const chosen = files.filter((file) => patterns.every((pattern) => file.includes(pattern)));
    if (chosen.length) await report.run('unit scripts', () => nodeTests(chosen, 120));
  }
  for (const project of all.filter((one) => wanted(shortName(one)))) {
    if (hasSpecs(project.folder)) {
      await report.run(`unit ${shortName(project)}`, () =>
        jest(project.folder, { patterns, args: [together], seconds: 300 }),
      );
    }
  }
}

async function commands({ report }) {
  await buildTested(report.print);
  await report.run('commands', () => nodeTests(nodeTestFiles('test/commands'), 600));
}

async function reading({ report, filters }) {
  await buildTested(report.print);
  const files = nodeTestFiles('test/reading').filter((file) => filters.every((filter) => file.includes(filter)));
  await report.run('reading', () => nodeTests(files, 600, 2));
}

async function api({ report, surroundings, filters }) {
  await buildTested(report.print);
  const mariadb = await surroundings.mariadb();
  await report.run('api', () =>
    jest('test/api', {
      patterns: filters,
      args: [together],
      env: mariadb ? { TEST_MARIADB_URL: mariadb } : {},
      seconds: 900,
    }),
  );
}

async function browser({ report, surroundings, filters }) {
  const chromium = await surroundings.chromium();
  if (!chromium) return;
  await buildTested(report.print);
  const mariadb = await surroundings.mariadb();
  await report.run('browser', () =>
    jest('test/browser', {
      patterns: filters,
      args: [together],
      env: { CHROMIUM_PATH: chromium, ...(mariadb ? { TEST_MARIADB_URL: mariadb } : {}) },
      seconds: 900,
    }),
  );
}
