import fc from 'fast-check';
import { normaliseUrl } from './normalise-url.js';

const page = 'https://www.example.gov.cn/zwgk/2026';

describe('one spelling of an address', () => {
  it.each([
    ['host in capitals', 'https://WWW.Example.Gov.CN/zwgk/2026', page],
    ['a dot behind the host', 'https://www.example.gov.cn./zwgk/2026', page],
    ['default port of https', 'https://www.example.gov.cn:443/zwgk/2026', page],
    ['default port of http', 'http://www.example.gov.cn:80/zwgk/2026', page],
    ['http', 'http://www.example.gov.cn/zwgk/2026', page],
    ['slash at the end', 'https://www.example.gov.cn/zwgk/2026/', page],
    ['blanks around', `  ${page}\n`, page],
    ['fragment', `${page}#top`, page],
    ['dots in the path', 'https://www.example.gov.cn/a/../zwgk/./2026', page],
    ['empty query', `${page}?`, page],
    ['tracking parameters', `${page}?utm_source=wx&utm_medium=a&spm=1.2&gclid=x`, page],
    ['passed on in a chat', `${page}?from=timeline&isappinstalled=0&scene=21`, page],
    ['coded letters', 'https://www.example.gov.cn/%7Azwgk/202%36', 'https://www.example.gov.cn/zzwgk/2026'],
    ['codes in small letters', `${page}/%e5%85%ac`, `${page}/%E5%85%AC`],
    ['Chinese as it is', `${page}/公`, `${page}/%E5%85%AC`],
    ['order of parameters', `${page}?b=2&a=1`, `${page}?a=1&b=2`],
    ['a blank as plus', `${page}?q=a+b`, `${page}?q=a%20b`],
    ['a name that every object has', `${page}?valueOf`, `${page}?valueOf`],
    ['no path', 'https://www.example.gov.cn/', 'https://www.example.gov.cn'],
    [
      'an article of an account',
      'http://mp.weixin.qq.com/s?__biz=Mz1%3D%3D&mid=2&idx=1&sn=ab&chksm=cd&scene=21&sharer_shareid=9#wechat_redirect',
      'https://mp.weixin.qq.com/s?__biz=Mz1%3D%3D&idx=1&mid=2&sn=ab',
    ],
  ])('%s', (_, url, expected) => {
    expect(normaliseUrl(url)).toBe(expected);
  });

  it.each([
    ['another port', 'https://www.example.gov.cn:8443/zwgk/2026', page],
    ['http on a port of its own', 'http://www.example.gov.cn:8080/a', 'https://www.example.gov.cn:8080/a'],
    ['another host', 'https://example.gov.cn/zwgk/2026', page],
    ['capitals in the path', 'https://www.example.gov.cn/ZWGK/2026', page],
    ['another parameter', `${page}?id=2`, `${page}?id=1`],
    ['two values in another order', `${page}?id=2&id=1`, `${page}?id=1&id=2`],
    ['a parameter that only looks like a trace', `${page}?from=2025-01-01`, page],
    ['a route behind the hash', `${page}#/detail?id=1`, `${page}#/detail?id=2`],
    ['a coded slash', `${page}/a%2Fb`, `${page}/a/b`],
  ])('keeps apart: %s', (_, one, other) => {
    expect(normaliseUrl(one)).not.toBe(normaliseUrl(other));
  });

  it('is the spelling of itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = normaliseUrl(url);
        expect(normaliseUrl(once)).toBe(once);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'www.example.gov.cn', ''])('refuses %j', (url) => {
    expect(() => normaliseUrl(url)).toThrow(/URL|address/);
  });
});
