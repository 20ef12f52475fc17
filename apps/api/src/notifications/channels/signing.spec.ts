import { signedForDingTalk, signedForFeishu } from './signing.js';

// each made by openssl: printf '%s\n%s' TIME KEY | openssl dgst -sha256 -hmac KEY -binary | base64
const key = 'SECabcdef0123456789要点';

it('signs for DingTalk in the address', () => {
  const address = new URL('https://oapi.dingtalk.com/robot/send?access_token=abc');
  expect(signedForDingTalk(address, key, new Date(1_772_416_800_124)).href).toBe(
    'https://oapi.dingtalk.com/robot/send?access_token=abc&timestamp=1772416800124' +
      '&sign=gSTvhrA%2FphtJEkx%2BpVF8mRvyDaRrGsl2ncCv54NvAwA%3D',
  );
  expect(address.search).toBe('?access_token=abc');
});

// here the time and the key are the key, and nothing is signed: printf '' | openssl dgst -sha256 -mac HMAC -macopt hexkey:…
it('signs for Feishu beside the message', () => {
  expect(signedForFeishu(key, new Date(1_772_416_800_999))).toEqual({
    timestamp: '1772416800',
    sign: 'LWty29ki5eLGD8XDr8F4g4tE8xiheaIoZoqufpB/IvM=',
  });
});
