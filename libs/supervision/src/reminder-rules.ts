/** How far up a reminder (催办) goes: each rung tells those of the rungs below it, too. */
export type Rung =
  /** 填报员 */
  | 'clerk'
  /** 审核人 */
  | 'approver'
  /** 分管领导 */
  | 'leader'
  /** What is left is a notice (督办单). */
  | 'notice';

/** From the lowest one up. */
export const rungs: readonly Rung[] = ['clerk', 'approver', 'leader', 'notice'];

/** A rung so many steps up, as far as there are. */
export const climbed = (rung: Rung, steps: number): Rung =>
  rungs[Math.min(rungs.indexOf(rung) + steps, rungs.length - 1)] ?? rung;

export const higher = (one: Rung, other: Rung): Rung => (rungs.indexOf(one) >= rungs.indexOf(other) ? one : other);

/** On what days reminders are due by themselves, in the order in which these come. */
export type ReminderRuleName =
  /** So many working days before the deadline. */
  | 'deadline-ahead'
  /** The same once more, nearer to it. */
  | 'deadline-near'
  | 'deadline-day'
  /** Every so many working days after it. */
  | 'deadline-passed'
  | 'round-opened'
  /** So many working days before the round is due. */
  | 'round-ahead'
  | 'round-day'
  /** So many working days after it was due. */
  | 'round-passed';

export interface ReminderRule {
  /** Working days; of no meaning for what is on the day itself. */
  days: number;
  /** Null: nobody is reminded by it. */
  rung: Rung | null;
  /** Whether it goes up a rung each time it comes again. */
  climbs: boolean;
}

export type ReminderRules = Readonly<Record<ReminderRuleName, ReminderRule>>;

const rule = (days: number, rung: Rung, climbs = false): ReminderRule => ({ days, rung, climbs });

export const defaultReminderRules: ReminderRules = {
  'deadline-ahead': rule(10, 'clerk'),
  'deadline-near': rule(3, 'clerk'),
  'deadline-day': rule(0, 'approver'),
  'deadline-passed': rule(5, 'approver', true),
  'round-opened': rule(0, 'clerk'),
  'round-ahead': rule(3, 'clerk'),
  'round-day': rule(0, 'clerk'),
  'round-passed': rule(1, 'approver'),
};
