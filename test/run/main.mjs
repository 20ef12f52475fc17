import { runScript } from '../../apps/api/bin/parts/failure.mjs';
import { installPackages } from '../../apps/api/bin/parts/packages.mjs';
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
  await installPackages(root, console.log);
  const report = new Report();
  const surroundings = new Surroundings(report);
  try {
    for (const step of steps.filter(({ name }) => names.includes(name)))
      await step.run({ report, surroundings, filters });
  } finally {
    await surroundings.takeDown();
  }
  return report.end({ skippingFails: process.env.CI === 'true' });
}
