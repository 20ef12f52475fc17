import { hostOf, hostPattern, isListed } from './host-pattern.js';

it.each<[string, string | null]>([
  ['www.example.gov.cn', 'www.example.gov.cn'],
  [' WWW.Example.Gov.CN. ', 'www.example.gov.cn'],
  ['*.example.gov.cn', '*.example.gov.cn'],
  ['*.gov.cn', '*.gov.cn'],
  ['www.example.gov.cn:8080', 'www.example.gov.cn:8080'],
  ['www.example.gov.cn:443', 'www.example.gov.cn'],
  ['公开.中国', 'xn--55qw44a.xn--fiqs8s'],
  ['10.1.2.3', '10.1.2.3'],
  ['[fd00::7]:81', '[fd00::7]:81'],
  ['*', null],
  ['*.cn', null],
  ['*.10.1.2.3', null],
  ['www.*.gov.cn', null],
  ['https://www.example.gov.cn', null],
  ['www.example.gov.cn/zwgk', null],
  ['clerk@www.example.gov.cn', null],
  ['www.example.gov.cn:99999', null],
  ['', null],
])('%j as a pattern is %j', (words, expected) => expect(hostPattern(words)).toBe(expected));

it.each<[string, string[], boolean]>([
  ['https://www.example.gov.cn/a', ['www.example.gov.cn'], true],
  ['http://WWW.example.gov.cn.:80/a', ['www.example.gov.cn'], true],
  ['https://www.example.gov.cn:8443/a', ['www.example.gov.cn'], false],
  ['https://www.example.gov.cn:8443/a', ['www.example.gov.cn:8443'], true],
  ['https://a.b.example.gov.cn/', ['*.example.gov.cn'], true],
  ['https://example.gov.cn/', ['*.example.gov.cn'], false],
  ['https://evilexample.gov.cn/', ['*.example.gov.cn'], false],
  ['https://www.example.gov.cn.evil.com/', ['www.example.gov.cn', '*.example.gov.cn'], false],
  ['https://www.example.gov.cn@evil.com/', ['www.example.gov.cn'], false],
  ['https://www.example.gov.cn/', [], false],
])('%s is listed in %j: %s', (url, patterns, expected) =>
  expect(isListed(hostOf(new URL(url)), patterns)).toBe(expected),
);
