import type { FastifyRequest } from 'fastify';
import { guardAccess } from './access-guard.js';

const bridge = '172.30.57.1';
const from = (remoteAddress: string | undefined, host = '127.0.0.1:3000', rest: object = {}) =>
  ({ socket: { remoteAddress }, method: 'GET', headers: { host }, ...rest }) as unknown as FastifyRequest;
const answers = (request: FastifyRequest, named: string | null) => {
  try {
    guardAccess(request, named);
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
    expect(answers(request, named)).toBe(answer);
  });
});
