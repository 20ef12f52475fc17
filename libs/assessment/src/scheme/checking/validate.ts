import { Exact } from '@yaodian/inspection';
import { flattened, placesOf } from '../../allotment/outline.js';
import { systemKinds } from '../counted.js';
import type { Problem } from '../problem.js';
import { isLeaf, type Scheme, weightBounds } from '../scheme.js';
import { checkConsuming } from './consuming.js';
import { checkCounted, checkSource } from './counted.js';
import { isBelow0, isFigure, isMissing } from './figures.js';
import { type At, Found, under } from './found.js';
import { checkSettings } from './settings.js';
import { checkTree } from './trees.js';

/** All that keeps a scheme from being adopted, each with the line that it is on; empty where `score` can use it. */
export function validateScheme(scheme: Scheme): Problem[] {
  const found = new Found();
  checkHead(found, scheme);
  checkKeys(found, scheme);
  checkSettings(found, scheme.settings);
  const measures = new Map(scheme.measures.map((measure) => [measure.key, measure]));
  scheme.measures.forEach(({ name }, index) => {
    found.expect(!isMissing(name), 'name-missing', { path: `measures[${index}].name`, line: null });
  });
  checkGroups(found, scheme);
  scheme.trees.forEach((tree, index) => checkTree(found, tree, index, { measures, settings: scheme.settings }));
  checkItems(found, scheme, 'bonuses', measures);
  checkItems(found, scheme, 'deductions', measures);
  scheme.vetoes.forEach((veto, index) => {
    const at: At = { path: `vetoes[${index}]`, line: { number: `V${index + 1}`, name: veto.name } };
    found.expect(!isMissing(veto.name), 'name-missing', under(at, 'name'));
    checkSource(found, veto.source, under(at, 'source'), measures, { entry: veto.name });
    checkGroupKeys(found, scheme, veto.groups, at);
  });
  checkConsuming(found, scheme);
  return found.problems;
}

/** The weight in the whole assessment: a whole number of basis points, at least 4 % (分值权重不低于4%), at most all. */
export function weightProblem(weightBasisPoints: number): Problem | null {
  const found = new Found();
  checkWeight(found, weightBasisPoints);
  return found.problems[0] ?? null;
}

function checkWeight(found: Found, weight: number): void {
  const at: At = { path: 'weightBasisPoints', line: null };
  const percent = { weight: Number.isFinite(weight) ? new Exact(weight).div(100).toFixed() : String(weight) };
  if (weight < weightBounds.least) found.add('weight-below-floor', at, percent);
  else if (weight > weightBounds.most) found.add('weight-above-whole', at, percent);
  else found.expect(Number.isInteger(weight), 'weight-not-whole', at, percent);
}

function checkHead(found: Found, { year, title, weightBasisPoints }: Scheme): void {
  const isYear = Number.isInteger(year) && year >= 2000 && year <= 2999;
  found.expect(isYear, 'year-invalid', { path: 'year', line: null }, { year: String(year) });
  found.expect(!isMissing(title), 'title-missing', { path: 'title', line: null });
  checkWeight(found, weightBasisPoints);
}

function checkGroups(found: Found, scheme: Scheme): void {
  found.expect(scheme.groups.length > 0, 'no-group', { path: 'groups', line: null });
  scheme.groups.forEach(({ name, tree }, index) => {
    const at: At = { path: `groups[${index}]`, line: { number: null, name } };
    found.expect(!isMissing(name), 'name-missing', under(at, 'name'));
    const isThere = scheme.trees.some(({ key }) => key === tree);
    found.expect(isThere, 'group-without-tree', under(at, 'tree'), { group: name });
  });
  scheme.trees.forEach(({ key, name }, index) => {
    const isUsed = scheme.groups.some(({ tree }) => tree === key);
    found.expect(isUsed, 'tree-unused', { path: `trees[${index}]`, line: { number: null, name } });
  });
}

function checkItems(
  found: Found,
  scheme: Scheme,
  which: 'bonuses' | 'deductions',
  measures: Parameters<typeof checkSource>[3],
): void {
  scheme[which].forEach((item, index) => {
    const number = `${which === 'bonuses' ? 'B' : 'D'}${index + 1}`;
    const at: At = { path: `${which}[${index}]`, line: { number, name: item.name } };
    const { cap } = item;
    found.expect(!isMissing(item.name), 'name-missing', under(at, 'name'));
    if (isMissing(cap)) found.expect(which === 'deductions' && cap === null, 'cap-missing', under(at, 'cap'));
    else if (isBelow0(cap)) found.add('cap-below-zero', under(at, 'cap'), { cap: cap! });
    else found.expect(isFigure(cap, scheme.settings.decimals), 'cap-invalid', under(at, 'cap'), { cap: String(cap) });
    checkCounted(found, item.counted, at, { measures, isInLeaf: false });
    checkGroupKeys(found, scheme, item.groups, at);
  });
}

function checkGroupKeys(found: Found, { groups }: Scheme, keys: readonly string[] | null, at: At): void {
  for (const key of keys ?? [])
    found.expect(
      groups.some((group) => group.key === key),
      'group-unknown',
      under(at, 'groups'),
      { group: key },
    );
  found.expect(keys === null || keys.length > 0, 'applies-to-nobody', under(at, 'groups'));
}

/** Keys are letters, digits and hyphens, none of the system's kinds, and each stands for one thing in the whole scheme. */
function checkKeys(found: Found, scheme: Scheme): void {
  const seen = new Set<string>();
  const look = (key: string, at: At): void => {
    const isKey = /^[a-z0-9][a-z0-9-]{0,59}$/.test(key) && !systemKinds.some((kind) => kind === key);
    found.expect(isKey, 'key-invalid', at, { key: String(key) });
    found.expect(!seen.has(key), 'key-twice', at, { key: String(key) });
    seen.add(key);
  };
  const named = (list: readonly { key: string; name: string }[], path: string): void =>
    list.forEach(({ key, name }, index) => look(key, { path: `${path}[${index}]`, line: { number: null, name } }));
  named(scheme.measures, 'measures');
  named(scheme.groups, 'groups');
  named(scheme.trees, 'trees');
  scheme.trees.forEach((tree, index) => {
    for (const { node, path, number } of flattened(placesOf(tree))) {
      const at: At = { path: `trees[${index}].${path}`, line: { number, name: node.name } };
      look(node.key, at);
      if (isLeaf(node) && node.rule.kind === 'deduct')
        node.rule.counted?.forEach(({ key }, entry) => look(key, under(at, `rule.counted[${entry}]`)));
    }
  });
  for (const which of ['bonuses', 'deductions'] as const) {
    named(scheme[which], which);
    scheme[which].forEach(({ counted }, index) => named(counted, `${which}[${index}].counted`));
  }
  named(scheme.vetoes, 'vetoes');
}
