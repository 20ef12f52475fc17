import type { LightColour } from '@yaodian/api-client';

/** The worst first. */
export const colours: LightColour[] = ['red', 'yellow', 'green', 'done-late', 'done'];
