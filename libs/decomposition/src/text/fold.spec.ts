import { fold } from './fold.js';
import { joinLines, normaliseText } from './normalise.js';

describe('fold', () => {
  test.each([
    ['（责任单位：县财政局）', '(责任单位:县财政局)'],
    ['〔牵头单位〕', '(牵头单位)'],
    ['【完成时限】', '(完成时限)'],
    ['［甲］｛乙｝', '(甲)(乙)'],
    ['ＡＢ１２％', 'AB12%'],
    ['甲　乙\u00a0丙\u2003丁', '甲 乙 丙 丁'],
    ['縣財政局，各鄉鎮；', '县财政局,各乡镇;'],
    ['时限∶六月', '时限:六月'],
    ['公开预算.责任单位:县财政局.', '公开预算。责任单位:县财政局。'],
    ['一.甲 1.乙 3.5万 a.b', '一.甲 1.乙 3.5万 a.b'],
    ['“甲”、《乙》。', '“甲”、《乙》。'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('normaliseText', () => {
  test.each([
    ['甲\r\n乙\r丙', '甲\n乙\n丙'],
    ['甲\u2028乙\u0085丙\f丁', '甲\n乙\n丙\n丁'],
    ['\ufeff甲\u200b乙\u00ad丙', '甲乙丙'],
    ['甲\u0000\u0007乙', '甲乙'],
    ['⼯作⾯', '工作面'],
    ['⻔⼾⻓⻘⺠⻝', '门户长青民食'],
    ['⒈甲⑵乙㈢丙', '1.甲(2)乙(三)丙'],
    ['甲\ud800乙', '甲\ufffd乙'],
    ['𠮷村（甲）', '𠮷村（甲）'],
    ['甲\t乙　丙', '甲\t乙　丙'],
  ])('%j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });
});

describe('joinLines', () => {
  test.each([
    ['推进政务\n公开', '推进政务公开'],
    ['推进政务  \n  公开', '推进政务公开'],
    ['通过 Open\nData 公开', '通过 Open Data 公开'],
    ['不少于\n20次', '不少于20次'],
    ['甲\n\n乙', '甲乙'],
  ])('%j', (text, expected) => {
    expect(joinLines(text)).toBe(expected);
  });
});
