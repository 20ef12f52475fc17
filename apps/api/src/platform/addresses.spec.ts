import { isLoopback, isPrivate, isSameAddress, senderOf } from './addresses.js';

describe('loopback', () => {
  it.each(['localhost', 'LocalHost', '127.0.0.1', '127.255.0.9', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'])(
    'is %s',
    (host) => expect(isLoopback(host)).toBe(true),
  );

  it.each([
    '',
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '::ffff:10.0.0.1',
    '128.0.0.1',
    'localhost.example.com',
    '127.0.0.1.example.com',
    '127.1',
  ])('is not "%s"', (host) => expect(isLoopback(host)).toBe(false));
});

describe('a private address', () => {
  it.each(['10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1', 'fd00::1', '::ffff:172.30.57.1'])(
    'is %s',
    (address) => expect(isPrivate(address)).toBe(true),
  );

  it.each(['', '0.0.0.0', '::', '127.0.0.1', '172.15.0.1', '172.32.0.1', '8.8.8.8', '2001:db8::1', 'db', '10.0.0.0/8'])(
    'is not "%s"',
    (address) => expect(isPrivate(address)).toBe(false),
  );
});

describe('one address', () => {
  it.each([
    ['172.30.57.1', '172.30.57.1', true],
    ['::ffff:172.30.57.1', '172.30.57.1', true],
    ['fd00:0::1', 'fd00::1', true],
    ['172.30.57.2', '172.30.57.1', false],
    ['172.30.57.11', '172.30.57.1', false],
    ['', '172.30.57.1', false],
  ])('"%s" is %s: %s', (address, other, same) => expect(isSameAddress(address, other)).toBe(same));
});

it.each([
  ['10.1.7.20', '10.1.7.20'],
  ['2001:db8::7', '2001:db8::7'],
  ['unknown', '127.0.0.1'],
  ['a'.repeat(5000), '127.0.0.1'],
])('of a sender that is called %.10s is %s', (ip, address) =>
  expect(senderOf({ ip, socket: { remoteAddress: '127.0.0.1' } })).toBe(address),
);
