import type { ItemLine, LeafLine } from '@yaodian/assessment';
import { Exact, plain, printed } from '@yaodian/inspection';

/** What a line rests on, in a few figures; the words stand among the messages of scorecards. */
export type Basis =
  | { kind: 'completion'; count: number; lost: number }
  | { kind: 'quantity'; required: string; counted: string }
  | { kind: 'reports'; onTime: number; late: number; missing: number }
  | { kind: 'disclosures'; inTime: number; all: number }
  | { kind: 'quarters'; scores: string }
  | { kind: 'ratio'; numerator: string; denominator: string }
  | { kind: 'tiers'; value: string }
  | { kind: 'events'; count: number }
  | { kind: 'no-events' }
  | { kind: 'entered'; points: string; of: string };

const events = (parts: ItemLine['parts']): Basis => {
  const count = parts.reduce((sum, part) => sum + part.events.reduce((all, event) => all + event.count, 0), 0);
  return count === 0 ? { kind: 'no-events' } : { kind: 'events', count };
};

/** Of a leaf or an item; nothing where it does not apply or is not scored. */
export function basisOf(line: LeafLine | ItemLine): Basis[] {
  if ('parts' in line) return [events(line.parts)];
  const { working, whyNot, whyUnscored } = line;
  if (working === null || whyNot !== null || whyUnscored !== null) return [];
  switch (working.kind) {
    case 'completion': {
      const lost = working.parts.filter(({ credit }) => new Exact(credit).lt(1)).length;
      return [{ kind: 'completion', count: working.parts.length, lost }];
    }
    case 'quantity':
      return [{ kind: 'quantity', required: plain(working.required), counted: plain(working.counted) }];
    case 'timeliness': {
      const { disclosures, reports } = working;
      return [
        ...(disclosures ? [{ kind: 'disclosures' as const, inTime: disclosures.inTime, all: disclosures.all }] : []),
        ...(reports
          ? [
              {
                ...{ kind: 'reports' as const, onTime: reports.onTime },
                ...{ late: reports.late + reports.lateInGrace, missing: reports.missing },
              },
            ]
          : []),
      ];
    }
    case 'inspection':
      return [{ kind: 'quarters', scores: working.quarters.flatMap(({ score }) => score ?? []).join('、') }];
    case 'ratio':
      return [{ kind: 'ratio', numerator: plain(working.numerator), denominator: plain(working.denominator) }];
    case 'tiers':
      return [{ kind: 'tiers', value: new Exact(working.value).toDecimalPlaces(4).toFixed() }];
    case 'deduct':
      return [events(working.parts)];
    case 'manual':
      return working.entered
        ? [{ kind: 'entered', points: printed(working.entered.points), of: printed(working.entered.of) }]
        : [];
  }
}
