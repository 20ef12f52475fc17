module.exports = {
  ...require('../once/jest.preset.cjs')(['office']),
  displayName: 'api',
  // a whole application starts for each file and database
  testTimeout: 60_000,
};
