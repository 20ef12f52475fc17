const { TestEnvironment } = require('jest-environment-node');
const { load, names } = require('./programs.cjs');

/**
 * Node, with the built packages loaded once for all test files of a worker: to load three thousand files anew for each
 * of them took more time than most of their tests.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    // a day of the tests' is a Date to the packages too
    this.global.Date = Date;
    this.global.once = {};
    for (const name of names) this.global.once[name] = await load(name);
  }
};
