import { linesOf } from './lines.js';

const streamOf = (bytes: Uint8Array, size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });

// in pieces that cut characters and lines anywhere
it.each([1, 2, 7, 1000])('gives each line as a value, received %i bytes at a time', async (size) => {
  const values = [{ progress: '第 1 页' }, { result: ['要点', '\n'] }, { last: true }];
  const bytes = new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  const received: unknown[] = [];
  for await (const value of linesOf(streamOf(bytes, size))) received.push(value);
  expect(received).toEqual(values);
});

it('gives no line that did not come to its end', async () => {
  const received: unknown[] = [];
  for await (const value of linesOf(streamOf(new TextEncoder().encode('{"a":1}\n{"b"'), 3))) received.push(value);
  expect(received).toEqual([{ a: 1 }]);
});
