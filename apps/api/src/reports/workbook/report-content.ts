import type { Report, ReportContent, ReportVersion } from '../report.dto.js';

function contentOf({ targets }: Report, from: ReportVersion | null): ReportContent {
  return {
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
  };
}

/** What writing begins with: what is written already, else figures that hold on, and no words. */
export function startOf(report: Report): ReportContent {
  if (report.current) return contentOf(report, report.current);
  const figures = contentOf(report, report.earlier);
  return { ...figures, done: '', nextSteps: '', problems: '', periodsMet: [], correctionReason: null };
}

/** Whether two contents say the same of how far it is. */
export const sameContent = (one: ReportContent, other: ReportContent): boolean =>
  (['done', 'nextSteps', 'problems', 'percent'] as const).every((part) => one[part] === other[part]) &&
  JSON.stringify(one.targetValues) === JSON.stringify(other.targetValues);
