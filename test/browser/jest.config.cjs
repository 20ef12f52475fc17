module.exports = {
  ...require('../../.config/jest.preset.cjs'),
  displayName: 'browser',
  // a server and a browser start first
  testTimeout: 120_000,
};
