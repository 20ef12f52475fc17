import { sentenceOf, type Words } from '@yaodian/inspection';
import type { FactId } from '../facts/facts.js';
import type { Counted } from '../scheme/counted.js';
import { isLeaf, type Scheme } from '../scheme/scheme.js';
import { flattened, placesOf } from '../allotment/outline.js';

/** A fact as it is shown to a reader: what it is about, and its days. */
export interface ShownFact {
  factId: FactId;
  kind: string;
  title: string;
  /** A reason, the last day of a period, the inspection of a finding. */
  detail: string | null;
  /** When it happened, or left the unit. */
  date: string | null;
  due: string | null;
  daysLate: number | null;
  outcome: string;
}

/** What a counted fact is about: which report, notice, assignment; null where it is not known. */
export type NamesFact = (factId: FactId, entry: string) => Words | null;

const sentences = {
  report: { zh: '“{{title}}”截至 {{detail}} 的填报', en: 'report on “{{title}}” to {{detail}}' },
  assignment: { zh: '“{{title}}”', en: '“{{title}}”' },
  rectification: { zh: '“{{title}}”的整改', en: 'rectification of “{{title}}”' },
  finding: { zh: '“{{title}}”（{{detail}}）', en: '“{{title}}” ({{detail}})' },
  notice: { zh: '督办单“{{title}}”', en: 'notice “{{title}}”' },
  event: { zh: '“{{title}}”', en: '“{{title}}”' },
  'event-about': { zh: '“{{title}}”（{{detail}}）', en: '“{{title}}” ({{detail}})' },
  measure: { zh: '{{title}}', en: '{{title}}' },
  together: { zh: '各期合计', en: 'all periods together' },
  due: { zh: '，截止 {{due}}', en: ', due {{due}}' },
  sent: { zh: '，{{date}} 发出', en: ', sent {{date}}' },
  found: { zh: '，{{date}} 发现', en: ', found {{date}}' },
  happened: { zh: '，{{date}}', en: ', {{date}}' },
  left: { zh: '，{{date}} 报送', en: ', handed in {{date}}' },
  late: { zh: '，迟 {{daysLate}} 个工作日', en: ', working days late: {{daysLate}}' },
  missing: { zh: '，未报送', en: ', not handed in' },
} as const satisfies Record<string, Words>;

const joined = (words: readonly Words[]): Words => ({
  zh: words.map(({ zh }) => zh).join(''),
  en: words.map(({ en }) => en).join(''),
});

/** Which thing a fact is about, and when. Null for a kind that is never counted as an event. */
export function factWords(fact: ShownFact): Words | null {
  const { kind, title, detail, date, due, daysLate, outcome } = fact;
  const say = (sentence: keyof typeof sentences): Words =>
    sentenceOf(sentences[sentence], {
      ...{ title, detail: detail ?? '', date: date ?? '', due: due ?? '', daysLate: daysLate ?? 0 },
    });
  const maybe = (sentence: keyof typeof sentences, known: unknown): Words[] => (known ? [say(sentence)] : []);
  const late = maybe('late', daysLate !== null && daysLate > 0 && outcome !== 'missing');
  switch (kind) {
    case 'report': {
      const left = outcome === 'missing' ? [say('missing')] : [...maybe('left', date), ...late];
      return joined([say('report'), ...maybe('due', due), ...left]);
    }
    case 'assignment':
    case 'rectification':
      return joined([say(kind), ...maybe('due', due), ...late]);
    case 'notice':
      return joined([say('notice'), ...maybe('sent', date)]);
    case 'finding':
      return joined([say('finding'), ...maybe('found', date)]);
    case 'event':
      return joined([say(detail ? 'event-about' : 'event'), ...maybe('happened', date)]);
    case 'measure':
      return say('measure');
    default:
      return null;
  }
}

/** Names the facts that lines of a scheme count, of those that are known. */
export function namesOfFacts(
  facts: readonly ShownFact[],
  scheme: Pick<Scheme, 'trees' | 'bonuses' | 'deductions'>,
): NamesFact {
  const known = new Map(facts.map((fact) => [fact.factId, fact]));
  const together = new Set(
    countedIn(scheme)
      .filter(isTogether)
      .map(({ key }) => key),
  );
  return (factId, entry) => {
    // such an event stands for all figures of the measure, not only for the first, by which it is known
    if (together.has(entry)) return sentences.together;
    const fact = known.get(factId);
    return fact ? factWords(fact) : null;
  };
}

const isTogether = ({ source }: Counted): boolean =>
  source.from === 'measure' && (source.count.by === 'value' || source.count.by === 'steps');

const countedIn = ({ trees, bonuses, deductions }: Pick<Scheme, 'trees' | 'bonuses' | 'deductions'>): Counted[] => [
  ...trees
    .flatMap((tree) => flattened(placesOf(tree)))
    .flatMap(({ node }) => (isLeaf(node) && node.rule.kind === 'deduct' ? node.rule.counted : [])),
  ...[...bonuses, ...deductions].flatMap(({ counted }) => counted),
];
