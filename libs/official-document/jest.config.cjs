module.exports = { ...require('../../.config/jest.preset.cjs'), displayName: 'official-document' };
