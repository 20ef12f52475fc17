/** The time, which nothing else on the server asks for; a test can move it. */
export abstract class Clock {
  abstract now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
