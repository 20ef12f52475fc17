import { ownAddress, providerAddress, signInAddress } from './return-address';

it.each([
  ['/plans/3?doc=1&task=4#x', '/plans/3?doc=1&task=4#x'],
  ['/profile', '/profile'],
  [null, '/'],
  ['', '/'],
  ['plans', '/'],
  ['https://elsewhere.example/plans', '/'],
  ['//elsewhere.example/plans', '/'],
  ['/\\elsewhere.example/plans', '/'],
  ['/\t/elsewhere.example', '/'],
  ['/.//elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['//', '/'],
  ['/sign-in?to=/sign-in', '/'],
  ['/sign-out', '/'],
  ['/set-up', '/'],
  ['/sign-ins', '/sign-ins'],
])('leads from %j to %s', (asked, expected) => expect(ownAddress(asked, 'https://yaodian.example')).toBe(expected));

it('keeps the page that was asked for in the address of the sign-in', () => {
  expect(signInAddress('/plans/3?doc=1')).toBe('/sign-in?to=%2Fplans%2F3%3Fdoc%3D1');
  expect(signInAddress('/')).toBe('/sign-in');
});

it.each([
  ['/', '/api/session/provider'],
  ['/plans/3?doc=1#x', '/api/session/provider?to=%2Fplans%2F3%3Fdoc%3D1%23x'],
  // longer than the server remembers
  [`/plans?search=${'a'.repeat(2000)}`, '/api/session/provider'],
])('leads over the provider to %s', (asked, expected) => expect(providerAddress(asked)).toBe(expected));
