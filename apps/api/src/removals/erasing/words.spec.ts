import fc from 'fast-check';
import { compacted, mapTexts, sentencesOf, Words } from './words.js';

describe('words that are removed', () => {
  it.each([
    ['张三住青山路8号', '青山路8号', '张三住■■■■■'],
    ['张三住青山\n路 8号。', '青山路8号', '张三住■■\n■ ■■。'],
    ['aaa', 'aa', '■■■'],
    ['没有', '青山路', '没有'],
    ['家住𠮷野路', '𠮷野', '家住■■■路'],
    ['什么都行', '  ', '什么都行'],
  ])('%j without %j: %j', (text, words, left) => {
    expect(new Words([words]).blotted(text)).toBe(left);
  });

  it('are gone from any text, which stays as long as it was', () => {
    const part = fc.stringMatching(/^[甲乙丙 \n]{1,6}$/);
    fc.assert(
      fc.property(part, part, part, (before, words, behind) => {
        fc.pre(compacted(words) !== '');
        const left = new Words([words]).blotted(before + words + behind);
        expect(left).toHaveLength(before.length + words.length + behind.length);
        expect(compacted(left)).not.toContain(compacted(words));
      }),
    );
  });

  it('are gone from what is kept as JSON, and the program’s own words stay', () => {
    const json = JSON.stringify([{ kind: '密件', text: '密件"一"号', value: 2 }]);
    expect(JSON.parse(new Words(['密件']).blottedJson(json))).toEqual([{ kind: '密件', text: '■■"一"号', value: 2 }]);
    expect(new Words(['别的']).blottedJson(json)).toBe(json);
    expect(mapTexts('{broken 密件', (text) => text.replace('密件', ''))).toBe('"{broken "');
  });

  it('are gone from the query of an address, whose other parts stay', () => {
    const query = new URLSearchParams({ due: 'near', search: '张三 青山路', columns: 'no,lead' }).toString();
    const left = new Words(['青山路']).blottedQuery(query);
    expect(Object.fromEntries(new URLSearchParams(left))).toEqual({
      due: 'near',
      search: '张三 ■■■',
      columns: 'no,lead',
    });
    expect(new Words(['别的']).blottedQuery('a=1&b=%E5')).toBe('a=1&b=%E5');
  });

  it('are known by their sentences, but not by what stands anywhere', () => {
    expect(sentencesOf('公开重大行政决策。每季度一次；全年培训不少于二次')).toEqual([
      '公开重大行政决策',
      '全年培训不少于二次',
    ]);
  });
});
