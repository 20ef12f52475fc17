module.exports = {
  ...require('../../.config/jest.preset.cjs'),
  displayName: 'api',
  // a whole application starts for each file and database
  testTimeout: 60_000,
};
