const preset = require('../../.config/jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'web',
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/test/polyfills.cjs'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleNameMapper: { ...preset.moduleNameMapper, '\\.css$': '<rootDir>/test/style.cjs' },
  // jsdom would otherwise pick "browser" builds that are ES modules
  testEnvironmentOptions: { customExportConditions: ['@yaodian/source', 'node', 'require', 'default'] },
};
