import { flattened, placesOf } from '../../allotment/outline.js';
import type { Counted, Source, SystemKind } from '../counted.js';
import type { RuleKind } from '../rules.js';
import { isLeaf, type Scheme } from '../scheme.js';
import { isMissing } from './figures.js';
import { type At, type Found } from './found.js';

/** Kinds of facts that a rule measures, too. */
const measuredBy: Readonly<Partial<Record<SystemKind, RuleKind>>> = {
  'overdue-assignment': 'completion',
  'red-notice': 'completion',
  'late-report': 'timeliness',
  'missing-report': 'timeliness',
  'late-return': 'timeliness',
  'minor-finding': 'inspection',
  'normal-finding': 'inspection',
  'serious-finding': 'inspection',
};

/** A line that a kind of fact costs on. */
interface Consumer {
  kind: SystemKind;
  at: At;
  number: string;
  name: string;
}

/** A kind of fact that costs on one line and is measured by the rule of another. */
export interface Overlap {
  kind: SystemKind;
  rule: RuleKind;
  consumer: { number: string; name: string };
  measured: { number: string; name: string };
  /** The reason with which it was confirmed; null: it is not. */
  reason: string | null;
  at: At;
}

/** An entry of a line that counts the figures of a measure. */
interface MeasureConsumer {
  measure: string;
  /** Counts what the figures of all periods come to, so that it concerns each of them. */
  isTogether: boolean;
  at: At;
  number: string;
  name: string;
}

interface GroupLines {
  consumers: Consumer[];
  measures: MeasureConsumer[];
  rules: { rule: RuleKind; number: string; name: string }[];
}

const kindsOf = (sources: readonly Source[]): SystemKind[] =>
  sources.flatMap((source) => (source.from === 'system' ? [source.kind] : []));
const sourcesOf = (counted: readonly Counted[] | undefined): Source[] => (counted ?? []).map(({ source }) => source);

/** What a group's units are scored by: who consumes which kind of fact, and which rules measure. */
function linesOf(scheme: Scheme, group: string): GroupLines {
  const index = scheme.trees.findIndex(({ key }) => key === scheme.groups.find((one) => one.key === group)?.tree);
  const tree = scheme.trees[index];
  const places = tree ? flattened(placesOf(tree)) : [];
  const leaves = places.flatMap(({ node, number, path }) => (isLeaf(node) ? [{ node, number, path }] : []));
  const consumer = (path: string, number: string, name: string, sources: readonly Source[]): Consumer[] =>
    [...new Set(kindsOf(sources))].map((kind) => ({ kind, at: { path, line: { number, name } }, number, name }));
  const isOf = (item: { groups: readonly string[] | null }) => item.groups === null || item.groups.includes(group);
  const costs = [
    ...leaves.flatMap(({ node, number, path }) =>
      node.rule.kind === 'deduct'
        ? [{ path: `trees[${index}].${path}`, number, name: node.name, sources: sourcesOf(node.rule.counted) }]
        : [],
    ),
    ...scheme.deductions.flatMap((item, at) =>
      isOf(item)
        ? [{ path: `deductions[${at}]`, number: `D${at + 1}`, name: item.name, sources: sourcesOf(item.counted) }]
        : [],
    ),
  ];
  return {
    consumers: [
      ...costs.flatMap(({ path, number, name, sources }) => consumer(path, number, name, sources)),
      ...scheme.vetoes.flatMap((veto, at) =>
        isOf(veto) ? consumer(`vetoes[${at}]`, `V${at + 1}`, veto.name, [veto.source]) : [],
      ),
    ],
    measures: costs.flatMap(({ path, number, name, sources }) =>
      sources.flatMap((source): MeasureConsumer[] =>
        source.from === 'measure'
          ? [
              {
                measure: source.measure,
                isTogether: source.count.by === 'value' || source.count.by === 'steps',
                ...{ at: { path, line: { number, name } }, number, name },
              },
            ]
          : [],
      ),
    ),
    rules: leaves.map(({ node, number }) => ({ rule: node.rule.kind, number, name: node.name })),
  };
}

/** 同一问题可能重复计分的情形: to be confirmed with a reason at adoption, each kind once. Empty where costs may add up. */
export function overlapsOf(scheme: Scheme): Overlap[] {
  if (!scheme.settings.costsOnce) return [];
  const all = scheme.groups.flatMap(({ key }) => {
    const { consumers, rules } = linesOf(scheme, key);
    return consumers.flatMap(({ kind, at, number, name }): Overlap[] => {
      const measured = rules.find(({ rule }) => rule === measuredBy[kind]);
      if (measured === undefined) return [];
      const reason = scheme.confirmations.find((one) => one.kind === kind)?.reason ?? null;
      const { rule, ...line } = measured;
      return [{ kind, rule, consumer: { number, name }, measured: line, reason, at }];
    });
  });
  return all.filter((one, index) => all.findIndex(({ kind }) => kind === one.kind) === index);
}

/**
 * Figures of a measure cost on one line only, as kinds of facts do; there they may be counted period by period in several
 * entries, of which the greatest counts, but not together and by period.
 */
function checkMeasures(found: Found, scheme: Scheme): void {
  const seen = new Set<string>();
  const nameOf = (measure: string) => scheme.measures.find(({ key }) => key === measure)?.name ?? measure;
  for (const { key } of scheme.groups) {
    const { measures } = linesOf(scheme, key);
    measures.forEach(({ measure, isTogether, at, number, name }, index) => {
      const first = measures.find((one) => one.measure === measure)!;
      const isApart = first.number === number && !isTogether && !first.isTogether;
      if (first === measures[index] || isApart || seen.has(`${at.path} ${measure}`)) return;
      seen.add(`${at.path} ${measure}`);
      const { number: other, name: otherName } = first;
      found.add('kind-consumed-twice', at, { kind: nameOf(measure), line: number, name, other, otherName });
    });
  }
}

/** Each kind of fact has one consumer in a group, and what a rule measures, too, was confirmed. */
export function checkConsuming(found: Found, scheme: Scheme): void {
  const seen = new Set<string>();
  if (scheme.settings.costsOnce)
    for (const { key } of scheme.groups) {
      const { consumers } = linesOf(scheme, key);
      consumers.forEach(({ kind, at, number, name }, index) => {
        const first = consumers.findIndex((one) => one.kind === kind);
        if (first === index || seen.has(`${at.path} ${kind}`)) return;
        seen.add(`${at.path} ${kind}`);
        const { number: other, name: otherName } = consumers[first]!;
        found.add('kind-consumed-twice', at, { kind, line: number, name, other, otherName });
      });
    }
  if (scheme.settings.costsOnce) checkMeasures(found, scheme);
  for (const { kind, rule, measured, reason, at } of overlapsOf(scheme))
    if (reason === null)
      found.add('overlap-unconfirmed', at, { kind, rule, other: measured.number, otherName: measured.name });
  scheme.confirmations.forEach(({ kind, reason }, index) => {
    found.expect(
      !isMissing(reason),
      'confirmation-without-reason',
      { path: `confirmations[${index}]`, line: null },
      { kind },
    );
  });
}
