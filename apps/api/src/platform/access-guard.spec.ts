import type { FastifyRequest } from 'fastify';
import { guardAccess } from './access-guard.js';

const bridge = '172.30.57.1';
const from = (remoteAddress: string | undefined, host = '127.0.0.1:3000', rest: object = {}) =>
  ({ socket: { remoteAddress }, method: 'GET', headers: { host }, ...rest }) as unknown as FastifyRequest;
const answers = (request: FastifyRequest, reach: Partial<Parameters<typeof guardAccess>[1]>) => {
  try {
    guardAccess(request, { bridge: null, publicUrl: null, proxies: [], ...reach });
    return 'answered';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('in a container', () => {
  it.each<[string, FastifyRequest, string | null, string]>([
    ['the computer, over the bridge', from(bridge), bridge, 'answered'],
    ['the computer, its address written as IPv6', from(`::ffff:${bridge}`), bridge, 'answered'],
    ['the container itself', from('127.0.0.1'), bridge, 'answered'],
    ['another container on the bridge', from('172.30.57.3'), bridge, 'loopback-only'],
    ['another computer', from('192.168.1.20'), bridge, 'loopback-only'],
    ['nobody', from(undefined), bridge, 'loopback-only'],
    ['the bridge, by a name of another computer', from(bridge, '192.168.1.10:3000'), bridge, 'loopback-only'],
    ['the bridge, by a foreign name', from(bridge, 'example.com'), bridge, 'loopback-only'],
    ['the bridge where none is named', from(bridge), null, 'loopback-only'],
    [
      'another web site over the bridge',
      from(bridge, 'localhost:3000', {
        method: 'POST',
        headers: { host: 'localhost:3000', origin: 'http://example.com' },
      }),
      bridge,
      'cross-site',
    ],
  ])('%s', (_who, request, named, answer) => {
    expect(answers(request, { bridge: named })).toBe(answer);
  });
});

describe('by a public address', () => {
  const https = new URL('https://yaodian.yunling.gov.cn');
  const http = new URL('http://10.1.2.9:3000');
  const name = 'yaodian.yunling.gov.cn';
  const proxies = ['10.1.2.3'];
  const post = (sender: string, host: string, origin: string) =>
    from(sender, host, { method: 'POST', headers: { host, origin } });

  it.each<[string, FastifyRequest, URL, string]>([
    ['a proxy on this computer', from('127.0.0.1', name), https, 'answered'],
    ['a proxy that tells the port', from('127.0.0.1', `${name}:443`), https, 'answered'],
    ['a proxy in front of the container', from(bridge, name), https, 'answered'],
    ['a named proxy', from('::ffff:10.1.2.3', name), https, 'answered'],
    ['this computer by its own name', from('127.0.0.1'), https, 'answered'],
    ['another computer past the proxies', from('10.1.2.4', name), https, 'wrong-address'],
    ['a named proxy that asks for this computer', from('10.1.2.3', 'localhost'), https, 'wrong-address'],
    ['a foreign name', from('127.0.0.1', 'example.com'), https, 'wrong-address'],
    ['a page of ours', post('10.1.2.3', name, 'https://yaodian.yunling.gov.cn'), https, 'answered'],
    [
      'a page of ours, the proxy keeping its name',
      post('127.0.0.1', '127.0.0.1:3000', https.origin),
      https,
      'answered',
    ],
    ['a page without TLS', post('10.1.2.3', name, 'http://yaodian.yunling.gov.cn'), https, 'cross-site'],
    ['a page of another site', post('10.1.2.3', name, 'https://example.com'), https, 'cross-site'],
    ['any computer, where there is no TLS', from('10.1.2.4', '10.1.2.9:3000'), http, 'answered'],
    ['any computer by another name', from('10.1.2.4', 'localhost:3000'), http, 'wrong-address'],
    ['a page of ours without TLS', post('10.1.2.4', '10.1.2.9:3000', 'http://10.1.2.9:3000'), http, 'answered'],
    ['a page of another port', post('10.1.2.4', '10.1.2.9:3000', 'http://10.1.2.9:8080'), http, 'cross-site'],
  ])('%s', (_who, request, publicUrl, answer) => {
    expect(answers(request, { bridge, publicUrl, proxies })).toBe(answer);
  });
});
