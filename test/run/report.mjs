const none = { passed: 0, failed: 0, skipped: 0 };

export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  );

export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const seconds = (begin) => `${((Date.now() - begin) / 1000).toFixed(1)} s`;

/** Prints what runs and how it went, and adds up. */
export class Report {
  #counts = [];

  constructor(print = console.log) {
    this.print = print;
  }

  /** Runs one piece of work that answers with { passed, failed, skipped, output }; the output is shown if anything failed. */
  async run(name, work) {
    const begin = Date.now();
    const result = await work();
    this.#counts.push(result);
    this.print(`${result.failed ? 'FAILED ' : 'ok     '}${name.padEnd(24)} ${inWords(result)}, ${seconds(begin)}`);
    if (result.failed) this.print(`\n${result.output.trim()}\n`);
  }

  /** Notes work that could not be done at all. */
  fail(name, reason) {
    this.#counts.push({ ...none, failed: 1 });
    this.print(`FAILED ${name}\n\n${reason}\n`);
  }

  /** Notes one thing that cannot run here. */
  skip(what, because, toRun) {
    this.#counts.push({ ...none, skipped: 1 });
    this.print(`skipped: ${what}, because ${because}, to run it do: ${toRun}`);
  }

  /** Prints the last line and answers with the exit code. */
  end({ skippingFails }) {
    const total = sum(this.#counts);
    if (skippingFails && total.skipped) this.print('\nWhat is skipped counts as failed, because CI=true.');
    if (!total.passed && !total.failed && !total.skipped)
      this.print('\nNothing was run: no test fits what was asked for.');
    this.print(`\n${inWords(total)}`);
    return total.failed || (skippingFails && total.skipped) || !total.passed ? 1 : 0;
  }
}
