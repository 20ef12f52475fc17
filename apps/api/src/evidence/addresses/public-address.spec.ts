import { DomainError } from '../../platform/domain-error.js';
import { checkedAddress } from './public-address.js';

const codeOf = (url: string, isPublic = true): string => {
  try {
    checkedAddress(url, isPublic);
    return 'none';
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('an address', () => {
  it.each([
    'https://www.example.gov.cn/a',
    'http://www.example.gov.cn:8080/a?b=1#c',
    'https://公开.中国/',
    'http://8.8.8.8/a',
    'http://[2400:3200::1]/',
    'https://internal.example.gov.cn/',
  ])('%s is taken on a public channel', (url) => {
    expect(codeOf(url)).toBe('none');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt://www.example.gov.cn/%0aalert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'ftp://www.example.gov.cn/',
    'www.example.gov.cn/a',
    '//www.example.gov.cn/a',
    'http://',
    'https://clerk:secret@www.example.gov.cn/',
  ])('%s is taken nowhere', (url) => {
    expect([codeOf(url), codeOf(url, false)]).toEqual(['address-scheme', 'address-scheme']);
  });

  it.each([
    'http://localhost/a',
    'http://LOCALHOST:3000/',
    'http://localhost./',
    'http://app.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.0.1/',
    'http://3232235521/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::a00:1]/',
    'http://oa/',
    'http://oa.local/',
    'http://oa.internal/',
    'http://１２７.0.0.1/',
  ])('%s is not taken on a public channel, but elsewhere', (url) => {
    expect([codeOf(url), codeOf(url, false)]).toEqual(['address-internal', 'none']);
  });
});
