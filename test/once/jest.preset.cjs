const preset = require('../../.config/jest.preset.cjs');

/** For tests of the built application, which copy installations of the named kinds. */
module.exports = (installations) => ({
  ...preset,
  globals: { installations },
  globalSetup: require.resolve('./prepare.cjs'),
  globalTeardown: require.resolve('./tidy.cjs'),
  testEnvironment: require.resolve('./environment.cjs'),
  moduleNameMapper: { ...preset.moduleNameMapper, '^@yaodian/(api|testing)$': `${__dirname}/$1.cjs` },
});
