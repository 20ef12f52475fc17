const minute = 60_000;

/** How long a delivery waits after its first, second, … failure. Always the same, so that it can be foretold. */
const pauses = [1, 5, 15, 60, 180].map((minutes) => minutes * minute);

/** After so many attempts it is given up. */
export const attemptsInAll = pauses.length + 1;

export const pauseAfter = (attempts: number): number => pauses[attempts - 1] ?? 0;
