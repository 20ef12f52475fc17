import { Failure, Stopped, runScript } from '../../apps/api/bin/parts/failure.mjs';
import { installPackages, prepareDatabase } from '../../apps/api/bin/parts/packages.mjs';
import { root } from '../../apps/api/bin/parts/workspace.mjs';
import { chosenSteps } from './arguments.mjs';
import { help } from './help.mjs';
import { Report } from './report.mjs';
import { steps } from './steps.mjs';
import { Surroundings } from './surroundings.mjs';

export const main = (args) => runScript(() => test(args));

/** Installs what is missing, runs the chosen steps, and answers with the exit code. */
async function test(args) {
  const { names, filters, helpWanted } = chosenSteps(
    args,
    steps.map(({ name }) => name),
  );
  if (helpWanted) {
    console.log(help(steps));
    return 0;
  }
  const report = new Report();
  const surroundings = new Surroundings(report);
  try {
    const installed = await succeeds('install', report, () => installPackages(root, report.print));
    if (installed) {
      const database = succeeds('install', report, () => prepareDatabase(root, report.print));
      // it is waited for later
      database.catch(() => undefined);
      for (const { name, readsOnly, run } of steps.filter((step) => names.includes(step.name))) {
        if (!readsOnly && !(await database)) break;
        await succeeds(name, report, () => run({ report, surroundings, filters }));
      }
      await database;
    }
  } finally {
    await surroundings.takeDown();
  }
  return report.end({ skippingFails: process.env.CI === 'true' });
}

/** Does the work; what keeps it from being done counts as one failure, unless it is the wish to stop or a wrong argument. */
async function succeeds(name, report, work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Failure) || error instanceof Stopped || error.exitCode === 2) throw error;
    report.fail(name, error.message);
    return false;
  }
}
