import { Failure } from '../../apps/api/bin/parts/failure.mjs';

/**
 * What the arguments of npm test ask for: the first names one step or several joined by commas (none: all of them),
 * what follows narrows them down.
 */
export function chosenSteps(args, known) {
  if (args.some((arg) => arg === '--help' || arg === '-h')) return { names: [], filters: [], helpWanted: true };
  const [first, ...filters] = args;
  const option = args.find((arg) => arg.startsWith('-'));
  if (option) throw new Failure(`The option ${option} is unknown. npm test -- --help shows what is understood.`, 2);
  const names = first === undefined ? known : first.split(',');
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Failure(`There is no step called ${unknown}: the steps are ${known.join(', ')}.`, 2);
  }
  return { names, filters, helpWanted: false };
}
