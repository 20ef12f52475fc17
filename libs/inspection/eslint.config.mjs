import base, { pureLibrary } from '../../.config/eslint.config.mjs';

export default [...base, ...pureLibrary];
