import { diffOf } from './text-diff';

const inShort = (before: string, after: string) =>
  diffOf(before, after)
    .map(({ kind, text }) => ({ same: text, deleted: `[-${text}]`, inserted: `[+${text}]` })[kind])
    .join('');

test.each([
  ['公开预算', '公开预算', '公开预算'],
  ['公开预算', '公开预决算', '公开预[+决]算'],
  ['9月底前', '10月底前', '[-9][+10]月底前'],
  ['解读率达到100%。', '解读率达到95%。', '解读率达到[-100][+95]%。'],
  ['', '公开', '[+公开]'],
  ['公开', '', '[-公开]'],
  ['𠮷公开', '𠮷不公开', '𠮷[+不]公开'],
])('%s → %s', (before, after, expected) => expect(inShort(before, after)).toBe(expected));

it('gives both texts back, however long they are', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join('');
  for (const [before, after] of [
    [long('甲'), long('乙')],
    ['公开甲乙丙丁', '乙公开丁甲'],
  ] as const) {
    const parts = diffOf(before, after);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('inserted'), without('deleted')]).toEqual([before, after]);
  }
});
