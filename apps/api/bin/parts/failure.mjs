import { constants } from 'node:os';

/** A known failure: one sentence that says what is wrong and what to do. It is printed without a stack. */
export class Failure extends Error {
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** The failure of a command that was stopped with Ctrl+C or a signal: nothing is left to say. */
export class Stopped extends Failure {
  constructor(signalName) {
    super('', 128 + constants.signals[signalName]);
  }
}

/** Runs a script's main function; what it returns becomes the exit code, a Failure its sentence. */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.message) console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
