/** Work that is done by itself, once for each slot of time, whichever server takes it. */
export interface Job {
  /** Its name in the database; never changed. */
  name: string;
  /** The length of a slot in milliseconds. */
  every: number;
  /** Safe to be run twice. It does what is due at `now`, and what was missed before. */
  run(now: Date): Promise<void>;
}

/** The beginning of the slot in which an instant lies. */
export const slotOf = ({ every }: Pick<Job, 'every'>, now: Date): Date =>
  new Date(Math.floor(now.getTime() / every) * every);
