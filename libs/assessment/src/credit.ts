import { Decimal } from 'decimal.js';

/** More digits than any share of rounds is told apart by. */
const Exact = Decimal.clone({ precision: 40 });

/** Why a unit asks for a later deadline: 本单位原因, 等待上级文件, 不可抗力, 任务调整 (the office's own change). */
export type ExtensionReason = 'own' | 'superior' | 'force-majeure' | 'office-change';
export const extensionReasons: readonly ExtensionReason[] = ['own', 'superior', 'force-majeure', 'office-change'];

/** Only an extension for the unit's own reasons costs something. */
export const isOwnReason = (reason: ExtensionReason): boolean => reason === 'own';

/** What has become of an assignment, by one of its deadlines. */
export type CompletionFact =
  /** Closed; `daysLate` are working days, 0 on time. */
  | { kind: 'closed'; daysLate: number }
  /** Its request to close is undecided: as if it were accepted, marked 暂计. */
  | { kind: 'closing'; daysLate: number }
  /** Open past its deadline. */
  | { kind: 'open'; acceptedPercent: number }
  /** Standing or recurring: of the rounds that are owed and past due. At least one is owed. */
  | { kind: 'rounds'; accepted: number; owed: number };

/** Decimals as text: they are figures that people set. */
export interface CreditSettings {
  /** What each extension granted for the unit's own reasons costs, 0 to 0.2. */
  perOwnExtension: string;
  perDayLate: string;
  /** What a late closing has at least. */
  leastLate: string;
  /** What is reported and accepted of an open assignment counts by this share. */
  openShare: string;
}

export const defaultCreditSettings: CreditSettings = {
  perOwnExtension: '0.05',
  perDayLate: '0.02',
  leastLate: '0.6',
  openShare: '0.5',
};

/** Decimals as text, exact as far as they end: credit = max(0, base − deducted). */
export interface Credit {
  base: string;
  deducted: string;
  credit: string;
  /** 暂计: a decision of the office may still change it. */
  isProvisional: boolean;
}

/** The credit of one assignment in `completion`, with how many extensions were granted to it for the unit's own reasons. */
export function creditOf(
  fact: CompletionFact,
  ownExtensions: number,
  settings: CreditSettings = defaultCreditSettings,
): Credit {
  const base = baseOf(fact, settings);
  const deducted = new Exact(settings.perOwnExtension).times(ownExtensions);
  const credit = Exact.max(0, base.minus(deducted));
  return {
    base: base.toFixed(),
    deducted: deducted.toFixed(),
    credit: credit.toFixed(),
    isProvisional: fact.kind === 'closing',
  };
}

function baseOf(fact: CompletionFact, { perDayLate, leastLate, openShare }: CreditSettings): Decimal {
  switch (fact.kind) {
    case 'closed':
    case 'closing':
      if (fact.daysLate === 0) return new Exact(1);
      return Exact.max(leastLate, new Exact(1).minus(new Exact(perDayLate).times(fact.daysLate)));
    case 'open':
      return new Exact(openShare).times(fact.acceptedPercent).div(100);
    case 'rounds':
      return new Exact(fact.accepted).div(fact.owed);
  }
}
