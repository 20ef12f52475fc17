import 'fake-indexeddb/auto';
import { waitFor } from '@testing-library/react';
import { deserialize, serialize } from 'node:v8';
import { Problem } from '../../../shared/problem';
import { sendAnswer, sendConforming } from '../api/send';
import { Inspecting } from './inspecting';

jest.mock('../api/send');
const send = jest.mocked(sendAnswer);
const sendAll = jest.mocked(sendConforming);

// what jsdom lacks
const BroadcastChannel = class {
  postMessage() {}
};
Object.assign(globalThis, { BroadcastChannel, structuredClone: (value: unknown) => deserialize(serialize(value)) });

const saved = (version: number) => ({
  ...{ question: 'quantity', answer: 'right' as const, words: null, version },
  ...{ answeredBy: '苏文静', answeredAt: '2026-04-13T02:00:00Z' },
});
const away = new Problem({});
const asked = () => send.mock.calls.map(([, content, sender]) => ({ ...content, ...sender }));
let person = 0;
let stores: Inspecting[] = [];
/** A page of the person's, as it is opened. */
function page(personId: number): Inspecting {
  const store = new Inspecting(personId);
  stores.push(store);
  return store;
}

beforeEach(() => {
  person += 1;
  send.mockReset();
  sendAll.mockReset();
});
afterEach(() => {
  for (const store of stores) store.stop();
  stores = [];
});

it('keeps what did not reach the server, and a page opened later sends the same under the same key', async () => {
  send.mockRejectedValueOnce(away);
  const first = page(person);
  first.start();
  first.answer(1, 'quantity', { answer: 'right', words: '' }, 0);
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1), { timeout: 3000 });
  first.stop();
  expect(await first.unsent()).toBe(1);

  send.mockResolvedValue(saved(1));
  const second = page(person);
  second.start();
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2), { timeout: 3000 });
  await waitFor(async () => expect(await second.unsent()).toBe(0));
  const [before, again] = asked();
  expect(again).toEqual(before);
  expect(again).toMatchObject({ personId: person, version: 0, answer: 'right' });
});

it('keeps what is in conflict until somebody has decided, and goes on from what the other one has written', async () => {
  send.mockRejectedValueOnce(new Problem({ code: 'version-conflict', status: 409, current: saved(3) }));
  const store = page(person);
  store.start();
  store.answer(1, 'quantity', { answer: 'not-applicable', words: '' }, 0);
  await waitFor(() => expect(store.state().entries[0]?.refusal?.code).toBe('version-conflict'), { timeout: 3000 });
  await store.send();
  expect(send).toHaveBeenCalledTimes(1);
  send.mockResolvedValueOnce(saved(4));
  store.insist('1 answer quantity', 3);
  await waitFor(async () => expect(await store.unsent()).toBe(0), { timeout: 3000 });
  expect(asked()[1]).toMatchObject({ version: 3, answer: 'not-applicable' });
});

it('sends in one request what one act has answered, again as it was, and nothing of what was undone', async () => {
  const store = page(person);
  store.start();
  store.conform(1, ['item:1:1', 'item:1:2']);
  await store.settled();
  await store.send();
  expect(sendAll).not.toHaveBeenCalled();
  const { together } = store.state().entries[0] as { together: string };
  store.undo(together);
  expect(await store.unsent()).toBe(0);

  store.conform(1, ['item:1:1', 'item:1:2', 'item:1:3']);
  // one of them is answered otherwise before it is sent
  store.answer(1, 'item:1:3', { answer: 'fails', words: '' }, 0);
  send.mockResolvedValue({ ...saved(1), question: 'item:1:3', answer: 'fails' });
  sendAll.mockRejectedValueOnce(away);
  await store.settled();
  await store.send(true);
  expect(sendAll.mock.calls[0]![0]).toEqual([1, ['item:1:1', 'item:1:2']]);
  store.undo(sendAll.mock.calls[0]![1].key);
  store.answer(1, 'item:1:2', { answer: 'fails', words: '' }, 0);
  const answers = ['item:1:1', 'item:1:2'].map((question) => ({ ...saved(1), question, answer: 'conforms' as const }));
  sendAll.mockResolvedValueOnce(answers);
  await store.settled();
  await store.send(true);
  await waitFor(async () => expect(await store.unsent()).toBe(0), { timeout: 3000 });
  expect(sendAll.mock.calls[1]).toEqual(sendAll.mock.calls[0]);
  expect(sendAll).toHaveBeenCalledTimes(2);
  // what was changed meanwhile goes on from what the server had taken
  expect(asked().sort((one, other) => one.version - other.version)).toMatchObject([
    { version: 0, answer: 'fails' },
    { version: 1, answer: 'fails' },
  ]);
});

it('shows and sends nothing of somebody else, and nothing of who has signed out', async () => {
  const own = page(person);
  own.answer(1, 'quantity', { answer: 'right', words: '' }, 0);
  await own.settled();
  await own.send();
  // longer than it waits before it sends
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const others = page(person + 1000);
  others.start();
  await others.send();
  expect(others.state().entries).toEqual([]);
  expect(await others.unsent()).toBe(0);
  expect(await own.unsent()).toBe(1);
  expect(send).not.toHaveBeenCalled();
});
