import type { Report, ReportVersion, WriteReport } from '@yaodian/api-client';

/** What a unit writes. */
export type ReportContent = Omit<WriteReport, 'version'>;

const contentOf = ({ targets }: Report, from: ReportVersion | null): ReportContent => ({
  done: from?.done ?? '',
  nextSteps: from?.nextSteps ?? '',
  problems: from?.problems ?? '',
  percent: from?.percent ?? null,
  targetValues: targets.map(({ text }) => ({
    text,
    value: from?.targetValues.find((each) => each.text === text)?.value ?? null,
  })),
  periodsMet: from?.periodsMet ?? [],
  correctionReason: from?.correctionReason ?? null,
  evidence: from?.evidence.map(({ id }) => id) ?? [],
});

/** What the form begins with: what is written already, else figures that hold on, and no words. */
export function startOf(report: Report): ReportContent {
  if (report.current) return contentOf(report, report.current);
  return {
    ...contentOf(report, report.earlier),
    done: '',
    nextSteps: '',
    problems: '',
    correctionReason: null,
    evidence: [],
  };
}

/** 带入修改: the words and figures of the last time, to be changed. */
export function lastTime(report: Report): Partial<ReportContent> {
  const { done, nextSteps, problems, percent, targetValues } = contentOf(report, report.earlier);
  return { done, nextSteps, problems, percent, targetValues };
}

/** The percent is lower than the last one that is known: a correction (更正), which wants its reason. */
export const isCorrection = ({ lastPercent }: Report, { percent }: ReportContent): boolean =>
  percent !== null && lastPercent !== null && percent < lastPercent;

/** It is the same as last time, as far as something has left the unit then. */
export const canBeUnchanged = ({ state, acts, earlier }: Report): boolean =>
  state === 'owed' && acts.includes('write') && Boolean(earlier?.leftAt);
