/** Figures that the office can set for a plan. */
export interface SupervisionSettings {
  /** Working days past its due time after which a missing report is red. */
  graceDays: number;
  /** Working days before the deadline from which on an assignment is yellow; today is not counted. */
  soonDays: number;
  /** Points that the percent may lie behind the share of time elapsed. */
  behindPoints: number;
  /** Working days within which an assignment is to be signed for. */
  receiptDays: number;
}

export const defaultSupervisionSettings: SupervisionSettings = {
  graceDays: 3,
  soonDays: 10,
  behindPoints: 15,
  receiptDays: 3,
};
