import { build } from '../../apps/api/bin/parts/build.mjs';

/** Builds the application and the tests' own tools; does nothing when no source changed since the last time. */
export const buildTested = (say) => build(['@yaodian/api', '@yaodian/web', '@yaodian/testing'], say);
