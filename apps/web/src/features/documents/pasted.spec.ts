import { nothingPasted, paste } from './pasted';

const words = { text: '二、其他', html: '<p>二、其他</p>' };
const table = { text: '甲\t乙', html: '<meta charset="utf-8"><table><tr><td>甲</td><td>乙</td></tr></table>' };

it('keeps words as words, whatever the web page made of them', () => {
  expect(paste(nothingPasted, words, 0, 0)).toEqual({ text: '二、其他', html: null });
});

it('keeps a table as a web page', () => {
  expect(paste(nothingPasted, table, 0, 0)).toEqual({ text: table.text, html: table.html });
});

it('keeps what was typed around a table, with its signs', () => {
  const pasted = paste({ text: '一、前言 A<B\n尾注', html: null }, table, 10 - 2, 8);
  expect(pasted.text).toBe('一、前言 A<B甲\t乙\n尾注');
  expect(pasted.html).toBe(`<p>一、前言 A&lt;B</p>\n${table.html}\n<p>尾注</p>`);
});

it('puts the pasted in place of what was selected', () => {
  expect(paste({ text: '去掉我', html: null }, words, 0, 3).text).toBe('二、其他');
});
