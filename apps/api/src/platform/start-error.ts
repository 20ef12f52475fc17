/** The program cannot start, and one sentence says why. */
export class StartError extends Error {}
