import { decodePage } from './decode-page.js';
import { seemsNoPage } from './error-page.js';
import { publicationDate, readDate } from './publication-date.js';
import { readPage, titleFits } from './read-page.js';

/** 政务公开 in GBK. */
const gbk = Buffer.from([0xd5, 0xfe, 0xce, 0xf1, 0xb9, 0xab, 0xbf, 0xaa]);
const words = '政务公开';
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const inPage = (meta: string, bytes: Buffer) => Buffer.concat([Buffer.from(`<html><head>${meta}</head>`), bytes]);

describe('the encoding of a page', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8 by its header', Buffer.from(words), 'text/html; charset=utf-8'],
    ['UTF-8 that is called GBK', Buffer.from(words), 'text/html; charset=gbk'],
    ['UTF-8 that nobody declares', Buffer.from(words), 'text/html'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`), 'text/html'],
    ['UTF-16 with a mark', wide(words), 'text/html'],
    ['GBK by its header', gbk, 'text/html; charset=GBK'],
    ['GBK that is called UTF-8', gbk, 'text/html; charset=utf-8'],
    ['GBK that nobody declares', gbk, 'text/html'],
    ['GBK by <meta charset>', inPage('<meta charset="gb2312">', gbk), 'text/html'],
    [
      'GBK by <meta http-equiv>',
      inPage('<META http-equiv=Content-Type content="text/html; charset=GB18030">', gbk),
      'text/html; charset=utf-8',
    ],
    ['one that does not exist', Buffer.from(words), 'text/html; charset=made-up'],
  ])('%s', (_, bytes, contentType) => {
    expect(decodePage(bytes, contentType)).toContain(words);
  });

  it('Big5 where it is declared', () => {
    expect(decodePage(Buffer.from([0xac, 0x46, 0xb0, 0xc8]), 'text/html; charset=big5')).toContain('政務');
  });

  it('a character that was cut in two leaves the rest readable', () => {
    const cut = Buffer.concat([Buffer.from(words.repeat(50)), Buffer.from([0xe6, 0x94])]);
    expect(decodePage(cut, 'text/html; charset=utf-8')).toContain(words);
  });

  it.each<[string, Buffer]>([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['chance', Buffer.from(Array.from({ length: 400 }, (_, at) => 128 + ((at * 37) % 127)))],
  ])('%s is no text', (_, bytes) => {
    expect(() => decodePage(bytes, 'text/html; charset=utf-8')).toThrow('not-text');
  });
});

describe('a day', () => {
  it.each<[string, string | null]>([
    ['2026-07-29', '2026-07-29'],
    ['2026-07-29 10:30:05', '2026-07-29'],
    ['2026-7-9', '2026-07-09'],
    ['2026/07/29', '2026-07-29'],
    ['2026.7.29 来源：县财政局', '2026-07-29'],
    ['2026年7月29日', '2026-07-29'],
    ['2026 年 7 月 29 日 10:30', '2026-07-29'],
    ['２０２６年７月２９日', '2026-07-29'],
    ['20260729', '2026-07-29'],
    ['20260729103005', '2026-07-29'],
    ['2026-07-29T23:30:00+08:00', '2026-07-29'],
    ['2026-07-29T20:30:00Z', '2026-07-30'],
    ['二〇二六年七月二十九日', '2026-07-29'],
    ['二○二六年十二月十日', '2026-12-10'],
    ['二〇二六年一月三十一日', '2026-01-31'],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['2026年7月', null],
    ['7月29日', null],
    ['1127号', null],
    ['', null],
  ])('%s is %s', (text, expected) => expect(readDate(text)).toBe(expected));
});

describe('the day of publication', () => {
  const of = (text: string, metas: Record<string, string> = {}) =>
    publicationDate(new Map(Object.entries(metas)), text);
  it.each<[string, string, Record<string, string>, string | null]>([
    ['<meta name="PubDate"> first', '发布时间：2026-07-01', { pubdate: '2026-07-29 10:30' }, '2026-07-29'],
    ['the words where <meta> is empty', '发布时间：2026-07-29', { pubdate: '' }, '2026-07-29'],
    ['another <meta>', '', { 'article:published_time': '2026-07-29T08:00:00+08:00' }, '2026-07-29'],
    ['发布时间', '来源：县财政局 发布时间：2026-07-29 10:30 浏览次数：12', {}, '2026-07-29'],
    ['发布日期 before 日期', '日期：2026-01-01 发布日期: 2026年7月29日', {}, '2026-07-29'],
    ['公开日期', '索引号：A1 成文日期：2026-07-20 公开日期：2026-07-29', {}, '2026-07-29'],
    ['发布于', '本文发布于 2026/7/29', {}, '2026-07-29'],
    ['时间', '时间：2026-07-29 作者：办公室', {}, '2026-07-29'],
    ['not when it was written', '成文日期：2026-07-20', {}, null],
    ['not when it was touched', '更新时间：2026-07-20', {}, null],
    ['not what stands in the text', '自2026年7月29日起施行', {}, null],
    ['none', '没有日期', {}, null],
  ])('%s', (_, text, metas, expected) => expect(of(text, metas)?.date ?? null).toBe(expected));
});

const page = (main: string, around = '') => `<!DOCTYPE html><html><head><title>关于惠企政策的通知_云岭县人民政府</title>
<meta name="ArticleTitle" content="关于惠企政策的通知"><meta name="PubDate" content="2026-07-29 09:00"></head>
<body><div class="header"><a href="/">首页</a></div>${around}<h1>关于惠企政策的通知</h1>
<div class="info">发布时间：2026-07-28 来源：县财政局 浏览次数：<span>128</span>次</div>
<div class="TRS_Editor">${main}</div><script>document.write('别的')</script><footer>版权所有</footer></body></html>`;
const main =
  '<p>第一条 为规范县级贷款贴息资金管理，制定本细则。</p><p>第二条 贷款贴息，是指县级财政给予的利息补助。</p>';

describe('a page', () => {
  it('is read: its titles, its day, and its text without what stands around it', () => {
    const read = readPage(page(main));
    expect(read).toMatchObject({ publishedOn: '2026-07-29', dateFrom: 'meta' });
    expect(read.titles).toEqual(['关于惠企政策的通知', '关于惠企政策的通知_云岭县人民政府']);
    expect(read.text).toBe(
      '第一条 为规范县级贷款贴息资金管理，制定本细则。\n第二条 贷款贴息，是指县级财政给予的利息补助。',
    );
  });

  it('has the same hash where only counters, blanks and surroundings differ, and another one for other words', () => {
    const hash = (html: string) => readPage(html).textHash;
    const same = page(main.replace('规范', '规 范\n'), '<nav>今天是2026年8月1日</nav>').replace('128', '129');
    expect(hash(same)).toBe(hash(page(main)));
    expect(hash(page(main.replace('补助', '补贴')))).not.toBe(hash(page(main)));
  });

  it('without any known element is all of its text but menus and the foot', () => {
    const html = '<body><nav>栏目</nav><div><p>通知的正文在这里。</p></div><footer>备案号</footer>';
    expect(readPage(html).text).toBe('通知的正文在这里。');
  });

  it('that is broken, or nests without end, is read all the same', () => {
    expect(readPage('<p>一<b>二</p>三</div><a href=').text).toContain('一二');
    const deep = '<div>'.repeat(300_000);
    expect(readPage(`${deep}<p>在很深的地方</p>`).text).toBe('在很深的地方');
  });

  it.each<[string, string | null]>([
    ['<h1>404</h1><p>您访问的页面不存在或已被删除</p>', 'seems-gone'],
    ['<title>404 Not Found</title><p>nginx</p>', 'seems-gone'],
    ['<p>请完成安全验证后继续访问</p>', 'seems-closed'],
    ['<div id="app"></div><script src="a.js"></script>', 'no-text'],
    [page(main), null],
    [`<p>${'关于清理已删除信息的通知。'.repeat(60)}</p>`, null],
  ])('%.60s seems to be %s', (html, expected) => expect(seemsNoPage(readPage(html))).toBe(expected));

  it.each<[string, string[], boolean]>([
    ['关于惠企政策的通知', ['关于惠企政策的通知'], true],
    ['关于惠企政策的通知', ['关于惠企政策的通知_云岭县人民政府'], true],
    ['《关于惠企政策的通知》', ['关于 惠企政策 的通知'], true],
    ['云岭县财政局关于惠企政策的通知', ['关于惠企政策的通知'], true],
    ['关于惠企政策的通知', ['云岭县人民政府', '关于惠企政策的公告'], false],
    ['通知', ['关于惠企政策的通知'], false],
    ['通知', ['通知'], true],
    ['？', ['。'], false],
    ['关于惠企政策的通知', [], false],
  ])('declared as %s and called %j fits: %s', (declared, titles, expected) =>
    expect(titleFits(declared, titles)).toBe(expected),
  );
});
