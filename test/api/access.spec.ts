import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { readConfiguration } from '@yaodian/api';
import { databases, testPassword } from '@yaodian/testing';
import { startApplication, useApplication } from './application.js';

const [sqlite] = databases();
const credentials = JSON.stringify({ account: 'office', password: testPassword });

/** fetch sets Host and Origin by itself; this sends exactly what is asked for. */
function sendTo(url: string, method: string, headers: Record<string, string>, address: string, body = '') {
  const { port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path: address, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    });
    asked.on('error', reject).end(body);
  });
}

describe('access by a public address behind a proxy', () => {
  const app = useApplication(sqlite!, { publicUrl: new URL('https://yaodian.yunling.gov.cn') });

  it('gives a cookie for TLS alone, and knows the sender that the proxy names', async () => {
    const headers = {
      'content-type': 'application/json',
      host: 'yaodian.yunling.gov.cn',
      origin: 'https://yaodian.yunling.gov.cn',
      'x-forwarded-for': '10.1.7.20',
    };
    const answer = await sendTo(app.url, 'POST', headers, '/api/session', credentials);
    const [cookie] = answer.headers['set-cookie'] as string[];
    expect(cookie).toMatch(/^yaodian-session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers['strict-transport-security']).toBe('max-age=15552000');
    const sessions = await sendTo(app.url, 'GET', { ...headers, cookie: cookie!.split(';')[0]! }, '/api/session/all');
    expect(JSON.parse(sessions.body)).toEqual(
      expect.arrayContaining([expect.objectContaining({ current: true, address: '10.1.7.20' })]),
    );
  });

  it('tells who asks by another name the right one', async () => {
    const answer = await sendTo(app.url, 'GET', { host: '10.1.2.9' }, '/api/plans');
    expect(answer.status).toBe(421);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'wrong-address',
      facts: { address: 'https://yaodian.yunling.gov.cn' },
    });
  });
});

describe('access', () => {
  const app = useApplication(sqlite!);

  const send = (method: string, headers: Record<string, string>, address = '/api/plans', body = '') =>
    sendTo(app.url, method, { cookie: app.cookie, ...headers }, address, body);
  const code = ({ body }: { body: string }) => (JSON.parse(body) as { code?: string }).code;

  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1:1', '127.9.9.9', '[::1]:3000'])(
    'is given by the name %s',
    async (host) => {
      expect((await send('GET', { host })).status).toBe(200);
    },
  );

  it.each([
    'example.com',
    '10.0.0.1',
    'localhost.example.com',
    '127.0.0.1.example.com',
    '0.0.0.0',
    '[::]',
    'a b',
    'user@localhost@example.com',
  ])('is refused by the name "%s", for pages as for data', async (host) => {
    for (const address of ['/api/plans', '/api/health/live', '/']) {
      const answer = await send('GET', { host }, address);
      expect([answer.status, code(answer)]).toEqual([403, 'loopback-only']);
    }
  });

  const json = { 'content-type': 'application/json' };
  const plan = JSON.stringify({ year: 2026, title: '要点' });

  it.each<[string, Record<string, string>, number]>([
    ['a program that says nothing', {}, 201],
    ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }, 201],
    ['a bookmark', { 'sec-fetch-site': 'none' }, 201],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this computer', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:9000' }, 403],
    ['another origin, in an old browser', { origin: 'http://example.com' }, 403],
    ['a hidden origin', { origin: 'null' }, 403],
  ])('to change something is answered for %s', async (_who, headers, status) => {
    const answer = await send('POST', { host: 'localhost:3000', ...json, ...headers }, '/api/plans', plan);
    expect(answer.status).toBe(status);
    if (status === 403) expect(code(answer)).toBe('cross-site');
  });

  it.each(['POST', 'PATCH', 'DELETE', 'PUT'])('by %s from another site is refused on every route', async (method) => {
    const answer = await send(method, { host: 'localhost', 'sec-fetch-site': 'cross-site' }, '/api/anything');
    expect(code(answer)).toBe('cross-site');
  });

  it('is never given to other computers: the server does not start on their addresses', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'example.com']) {
      for (const MODE of ['demo', 'office']) {
        expect(() => readConfiguration({ HOST, MODE }, '/')).toThrow(/HOST must be a loopback address/);
      }
    }
  });

  it('comes with headers that keep a page to itself', async () => {
    const { headers } = await send('GET', { host: 'localhost' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it.each<[string, string, Record<string, string>, string, number, string]>([
    ['an unknown address', 'GET', {}, '/api/nothing', 404, 'not-found'],
    ['the prefix alone', 'GET', {}, '/api', 404, 'not-found'],
    ['a method that is not there', 'PUT', {}, '/api/plans', 404, 'not-found'],
    ['an address that cannot be decoded', 'GET', {}, '/api/plans/%ff', 400, 'validation'],
    [
      'another kind of body',
      'POST',
      { 'content-type': 'application/xml' },
      '/api/plans',
      415,
      'unsupported-media-type',
    ],
    [
      'a form where none belongs',
      'POST',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '/api/plans',
      400,
      'validation',
    ],
    [
      'a form without a boundary',
      'POST',
      { 'content-type': 'multipart/form-data' },
      '/api/documents',
      400,
      'validation',
    ],
    [
      'a broken form',
      'POST',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '/api/documents',
      400,
      'validation',
    ],
    ['a broken cursor', 'GET', {}, '/api/plans?after=x', 400, 'validation'],
    ['an unknown parameter', 'GET', {}, '/api/plans?colour=red', 400, 'validation'],
    ['a limit above the limit', 'GET', {}, '/api/plans?limit=101', 400, 'validation'],
    ['a broken key', 'POST', { ...json, 'idempotency-key': 'a b' }, '/api/plans', 400, 'validation'],
  ])('fails in the same form for %s', async (_what, method, headers, address, status, expected) => {
    const answer = await send(method, { host: 'localhost', ...headers }, address, method === 'GET' ? '' : plan);
    expect([answer.status, code(answer)]).toEqual([status, expected]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(answer.body)).toMatchObject({
      type: `urn:yaodian:problem:${expected}`,
      status,
      title: expect.any(String),
    });
    expect(answer.body).not.toMatch(/node_modules|\.ts|\.js|SELECT|Error:/);
  });

  it('shows nothing of the inside when something unforeseen fails', async () => {
    await app.unitOfWork.run((tx) => tx.query('ALTER TABLE plan RENAME TO hidden'));
    const answer = await send('GET', { host: 'localhost' });
    await app.unitOfWork.run((tx) => tx.query('ALTER TABLE hidden RENAME TO plan'));
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toEqual({
      type: 'urn:yaodian:problem:internal',
      title: expect.any(String),
      status: 500,
      code: 'internal',
    });
    expect((await send('GET', { host: 'localhost' })).status).toBe(200);
  });
});

describe('the web application', () => {
  const page = '<!doctype html><title>要点通</title>';

  it('is served, with every page found by its address and its hashed files kept by the browser', async () => {
    const database = await sqlite!.create();
    const webRoot = path.join(database.dataDir, 'web');
    await mkdir(path.join(webRoot, 'assets'), { recursive: true });
    await writeFile(path.join(webRoot, 'index.html'), page);
    await writeFile(path.join(webRoot, 'assets/app-1a2b3c4d.js'), 'let a = 1;');
    await writeFile(path.join(database.dataDir, 'secret.txt'), 'secret');
    const app = await startApplication(database, { webRoot });
    try {
      for (const address of ['/', '/plans', '/plans/5?tab=tasks', '/index.html', '/apis']) {
        const answer = await fetch(app.url + address);
        expect([await answer.text(), answer.headers.get('cache-control')]).toEqual([page, 'no-store']);
        expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
      }
      const asset = await fetch(`${app.url}/assets/app-1a2b3c4d.js`);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(asset.headers.get('content-type')).toMatch(/javascript/);
      for (const address of [
        '/assets/gone.js',
        '/favicon.ico',
        '/..%2fsecret.txt',
        '/%2e%2e/secret.txt',
        '/assets/..%2f..%2fsecret.txt',
      ]) {
        const answer = await fetch(app.url + address);
        expect([address, answer.status]).toEqual([
          address,
          address.includes('..') && address.includes('%2f') ? 400 : 404,
        ]);
        expect(await answer.text()).not.toContain('secret');
      }
      expect((await app.fetch('/api/plans')).status).toBe(200);
    } finally {
      await app.close();
      await database.drop();
    }
  });
});
