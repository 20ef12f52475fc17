import { branch, byPoints, byWeight, leaf, scaledOf, treeOf } from '../templates/build.js';
import { drafted } from './drafted.js';

const shown = (...args: Parameters<typeof drafted>) =>
  drafted(...args).lines.map(({ number, points, below }) => [number, points, below?.sum, below?.whole, below?.isRight]);

describe('a tree that is being drafted', () => {
  it('has its points by largest remainder', () => {
    const tree = treeOf([
      branch('p', '一', '60', byWeight, [leaf('a', '甲', '33.3'), leaf('b', '乙', '33.3'), leaf('c', '丙', '33.4')]),
      branch('q', '二', '40', scaledOf('3'), [leaf('d', '丁', '1'), leaf('e', '戊', '2')]),
    ]);
    expect(shown(tree, 2)).toEqual([
      ['1', '60.00', '100', '100', true],
      ['1.1', '19.98', undefined, undefined, undefined],
      ['1.2', '19.98', undefined, undefined, undefined],
      ['1.3', '20.04', undefined, undefined, undefined],
      ['2', '40.00', '3', '3', true],
      ['2.1', '13.33', undefined, undefined, undefined],
      ['2.2', '26.67', undefined, undefined, undefined],
    ]);
  });

  it('has sums, and no points where they are wrong or something is missing', () => {
    const tree = treeOf([
      branch('p', '一', '60', byPoints, [leaf('a', '甲', '50'), leaf('b', '乙', 'x')]),
      leaf('c', '丙', '40'),
    ]);
    expect(drafted(tree, 2).below).toEqual({ sum: '100', whole: '100', isRight: true });
    expect(shown(tree, 2)).toEqual([
      ['1', '60.00', '50', '60', false],
      ['1.1', null, undefined, undefined, undefined],
      ['1.2', null, undefined, undefined, undefined],
      ['2', '40.00', undefined, undefined, undefined],
    ]);
    expect(drafted(treeOf([leaf('a', '甲', '95')]), 2)).toMatchObject({
      below: { sum: '95', whole: '100', isRight: false },
      lines: [{ points: null }],
    });
    expect(drafted(treeOf([leaf('a', '甲', '1')], { fullMarks: '' }), 2).below.whole).toBeNull();
  });

  it('takes any points below a node whose own follow from a weight', () => {
    const tree = treeOf([branch('p', '一', '100', byPoints, [leaf('a', '甲', '1'), leaf('b', '乙', '3')])], {
      division: byWeight,
    });
    expect(shown(tree, 2).map(([, points]) => points)).toEqual(['100.00', '25.00', '75.00']);
  });
});
