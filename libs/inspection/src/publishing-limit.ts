import type { TargetFact } from './facts.js';
import type { InspectionSettings } from './settings.js';

/** Within how many days after being formed something is to be published, and by which rule. */
export interface PublishingLimit {
  limit: number;
  measure: 'working-days' | 'days';
  /** The task's own target, that for interpretations, or that for everything else. */
  rule: 'task' | 'interpretation' | 'general';
}

/** A task that a disclosure proves. */
export interface ProvedTask {
  title: string;
  targets: readonly (Pick<TargetFact, 'comparator' | 'value' | 'unit'> & { text: string })[];
}

const measures: Readonly<Record<string, PublishingLimit['measure']>> = {
  个工作日: 'working-days',
  工作日: 'working-days',
  日: 'days',
  天: 'days',
  个自然日: 'days',
};
/** 3个工作日内公开: not within which an answer is due, or a site is repaired. */
const publishing = /公开|公布|公示|发布|解读/;
const interpreting = /解读/;
/** Five working days take seven days. */
const inDays = ({ limit, measure }: PublishingLimit): number => (measure === 'days' ? limit * 5 : limit * 7);

/**
 * The limit for a disclosure: that of its task where a target of it says within how many days something is published (of
 * several tasks the longest), else that for interpretations (解读 in its title or the task's), else the general one.
 */
export function publishingLimit(
  title: string,
  tasks: readonly ProvedTask[],
  settings: Pick<InspectionSettings, 'disclosureDays' | 'interpretationDays'>,
): PublishingLimit {
  const own = tasks.flatMap(({ targets }) =>
    targets.flatMap(({ text, comparator, value, unit }): PublishingLimit[] => {
      const measure = measures[unit];
      if (measure === undefined || comparator !== '<=' || !publishing.test(text)) return [];
      return [{ limit: value, measure, rule: 'task' }];
    }),
  );
  if (own.length > 0) return own.reduce((longest, one) => (inDays(one) > inDays(longest) ? one : longest));
  const isInterpretation = interpreting.test(title) || tasks.some((task) => interpreting.test(task.title));
  return {
    limit: isInterpretation ? settings.interpretationDays : settings.disclosureDays,
    measure: 'working-days',
    rule: isInterpretation ? 'interpretation' : 'general',
  };
}
