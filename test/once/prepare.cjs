const { load } = require('./programs.cjs');

/** Before any test: builds what has changed since the last time, and makes the installations that the tests copy. */
module.exports = async (_, { globals }) => {
  const { buildTested } = await import('../run/build.mjs');
  await buildTested(console.log);
  const { prepareInstallations } = await load('testing');
  globalThis.removeInstallations = await prepareInstallations(globals.installations);
};
