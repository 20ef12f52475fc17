import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { DomainError } from '../platform/domain-error.js';
import { Uploads } from './upload.js';

const form = (...sizes: number[]) => {
  const data = new FormData();
  for (const size of sizes) data.append('file', new File(['a'.repeat(size)], `${size}.txt`));
  return data;
};

describe('uploads at once', () => {
  let server: FastifyInstance;
  let url: string;
  let letGo: () => void;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  beforeAll(async () => {
    const uploads = new Uploads(1000);
    server = fastify();
    await server.register(multipart, { throwFileSizeLimit: false });
    server.post('/held', (request) => uploads.during(request, ({ files }) => until.then(() => files.length)));
    server.post('/', (request) => uploads.during(request, ({ files }) => Promise.resolve(files.length)));
    server.setErrorHandler((error, _request, reply) =>
      reply.status(400).send({ code: error instanceof DomainError ? error.code : 'other' }),
    );
    url = await server.listen();
  });
  afterAll(() => server.close());

  const send = async (path: string, body: FormData) =>
    (await fetch(url + path, { method: 'POST', body })).json() as Promise<unknown>;

  it('are taken as long as all together hold little, and again when others are done', async () => {
    expect(await send('/', form(600, 300))).toBe(2);
    const held = send('/held', form(700));
    const ofOthers = async () => await send('/', form(400));
    // the one that is held may not have been received yet
    while ((await ofOthers()) === 1);
    expect(await ofOthers()).toEqual({ code: 'imports-busy' });
    expect(await send('/', form(200))).toBe(1);
    letGo();
    expect(await held).toBe(1);
    expect(await ofOthers()).toBe(1);
  });
});
