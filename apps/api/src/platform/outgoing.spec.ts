import { addressOf, isAllowedHost } from './outgoing.js';

describe('a computer to call', () => {
  it.each<[string, string[], string]>([
    ['8.8.8.8', [], '8.8.8.8'],
    ['[2400:3200::1]', [], '2400:3200::1'],
    ['127.0.0.1', ['127.0.0.1'], '127.0.0.1'],
    ['localhost', ['LOCALHOST'], '127.0.0.1'],
    ['10.1.2.200', ['mail.example.cn', '10.1.2.0/24'], '10.1.2.200'],
    ['[fd00::7]', ['fd00::/8'], 'fd00::7'],
  ])('%s is one, with %j allowed', async (host, allowed, address) => {
    // which of its own addresses localhost is first differs
    expect((await addressOf(host, allowed)).replace(/^::1$/, '127.0.0.1')).toBe(address);
  });

  it.each<[string, string[]]>([
    ['127.0.0.1', []],
    ['localhost', []],
    ['localhost', ['127.0.0.9']],
    ['10.1.3.1', ['10.1.2.0/24']],
    ['192.168.1.1', ['10.0.0.0/8']],
    ['169.254.169.254', []],
    ['0.0.0.0', []],
    ['[::1]', ['127.0.0.1']],
    ['[::ffff:10.0.0.1]', []],
    ['[fd00::7]', []],
  ])('%s is none, with %j allowed', async (host, allowed) => {
    await expect(addressOf(host, allowed)).rejects.toMatchObject({ code: 'address-internal', lasting: true });
  });

  it('has a name that is known', async () => {
    await expect(addressOf('nowhere.invalid', [])).rejects.toMatchObject({ code: 'host-unknown', lasting: false });
  });
});

it.each([
  ['mail.example.gov.cn', true],
  ['mail', true],
  ['10.1.2.3', true],
  ['10.1.2.0/24', true],
  ['fd00::/8', true],
  ['10.1.2.0/33', false],
  ['10.1.2.0/24/1', false],
  ['https://mail.example.gov.cn', false],
  ['mail:25', false],
])('%s may be allowed: %s', (word, expected) => expect(isAllowedHost(word)).toBe(expected));
