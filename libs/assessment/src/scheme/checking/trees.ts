import { Exact, plain, sumOf } from '@yaodian/inspection';
import { allotted, leavesOf, type Place, placesOf, wholeOf } from '../../allotment/outline.js';
import { type Division, isLeaf, mostLevels, type Scheme, type Tree } from '../scheme.js';
import type { Measures } from './counted.js';
import { fits, isAbove0, isMissing } from './figures.js';
import { type At, type Found, under } from './found.js';
import { checkRule } from './rules.js';

/** A tree: its depth, at each node the shares of the children, and each leaf's rule. */
export function checkTree(
  found: Found,
  tree: Tree,
  index: number,
  { measures, settings: { decimals } }: { measures: Measures; settings: Scheme['settings'] },
): void {
  const at: At = { path: `trees[${index}]`, line: { number: null, name: tree.name } };
  const hasMarks = isAbove0(tree.fullMarks) && fits(tree.fullMarks, decimals);
  found.expect(hasMarks, 'full-marks-invalid', under(at, 'fullMarks'), { value: String(tree.fullMarks) });
  if (!found.expect(tree.indicators.length > 0, 'tree-empty', under(at, 'indicators'))) return;
  const before = found.problems.length;
  const places = placesOf(tree);
  checkSiblings(places, tree.division, tree.fullMarks, at);
  if (found.problems.length === before && hasMarks) checkPoints(places);

  /** No leaf is so small that it comes to nothing in the scheme's decimals. */
  function checkPoints(all: readonly Place[]): void {
    const points = allotted(all, tree.fullMarks, { decimals, givesTo: 'pro-rata' });
    const least = plain(new Exact(10).pow(-decimals));
    for (const { node, path, number } of leavesOf(all))
      found.expect(
        !new Exact(points.get(node.key)!).isZero(),
        'no-points',
        { path: `trees[${index}].${path}`, line: { number, name: node.name } },
        { least },
      );
  }

  /** `points`: those of the parent where they are given in points; null where they follow from weights. */
  function checkSiblings(siblings: readonly Place[], division: Division, points: string | null, parent: At): void {
    const here = siblings.map(({ path, number, node }): At => ({
      path: `trees[${index}].${path}`,
      line: { number, name: node.name },
    }));
    siblings.forEach((place, sibling) => checkNode(place, division, here[sibling]!));
    if (!siblings.every(({ node }) => isAbove0(node.share))) return;
    const sum = plain(sumOf(siblings.map(({ node }) => node.share)));
    const whole = division.by === 'points' && points === null ? null : wholeOf(division, points ?? '0');
    if (whole !== null && isAbove0(whole))
      found.expect(sum === plain(whole), 'shares-not-whole', under(parent, 'division'), {
        sum,
        whole: plain(whole),
        by: division.by,
      });
  }

  function checkNode({ node, level, children }: Place, division: Division, at: At): void {
    found.expect(!isMissing(node.name), 'name-missing', under(at, 'name'));
    found.expect(level <= mostLevels, 'too-deep', at, { level: String(level), most: String(mostLevels) });
    const isRight = found.expect(isAbove0(node.share), 'share-invalid', under(at, 'share'), {
      value: String(node.share),
    });
    if (isRight && division.by === 'points')
      found.expect(fits(node.share, decimals), 'share-too-fine', under(at, 'share'), {
        value: node.share,
        decimals: String(decimals),
      });
    found.expect(node.appliesTo === null || node.appliesTo.length > 0, 'applies-to-nobody', under(at, 'appliesTo'));
    if (isLeaf(node)) return checkRule(found, node.rule, under(at, 'rule'), measures);
    if (!found.expect(children.length > 0, 'branch-empty', at)) return;
    const by = node.division?.by;
    if (!found.expect(['weight', 'points', 'scaled'].includes(by), 'division-unknown', under(at, 'division'))) return;
    if (node.division.by === 'scaled')
      found.expect(isAbove0(node.division.of), 'full-marks-invalid', under(at, 'division.of'), {
        value: String(node.division.of),
      });
    checkSiblings(children, node.division, division.by === 'points' ? node.share : null, at);
  }
}
