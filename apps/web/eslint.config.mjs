import base, { browserApplication } from '../../.config/eslint.config.mjs';

export default [...base, ...browserApplication];
