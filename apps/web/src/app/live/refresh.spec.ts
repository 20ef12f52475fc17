import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { refreshing } from './refresh';

let client: QueryClient;
let asked: string[];
let leave: (() => void)[];

/** A part of the page that shows what a query answers. */
async function show(name: string, answer: () => Promise<string> = () => Promise.resolve(name)) {
  const queryFn = () => {
    asked.push(name);
    return answer();
  };
  const observer = new QueryObserver(client, { queryKey: [name, 'list'], queryFn, staleTime: Infinity });
  leave.push(observer.subscribe(() => undefined));
  await jest.advanceTimersByTimeAsync(0);
  return observer;
}
const visible = (state: DocumentVisibilityState) =>
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });

beforeEach(() => {
  jest.useFakeTimers();
  client = new QueryClient();
  asked = [];
  leave = [];
  visible('visible');
  document.body.innerHTML = '';
});
afterEach(() => {
  leave.forEach((one) => one());
  client.clear();
  jest.useRealTimers();
});

function begin(): ReturnType<typeof refreshing> {
  const live = refreshing(client);
  leave.push(live.stop);
  asked = [];
  return live;
}

it('asks anew for what has changed and nothing else, at once, and then not without a pause', async () => {
  await show('reports');
  await show('units');
  const { refresh } = begin();
  refresh([['reports']]);
  await jest.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['reports']);
  for (let time = 0; time < 10; time++) refresh([['reports']]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual(['reports']);
  await jest.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual(['reports', 'reports']);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveLength(2);
});

it('waits while nobody sees the page, and while somebody writes', async () => {
  await show('reports');
  const { refresh } = begin();
  visible('hidden');
  refresh([[]]);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(asked).toEqual([]);
  document.body.innerHTML = '<textarea>已公开三批</textarea>';
  document.querySelector('textarea')!.focus();
  visible('visible');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(asked).toEqual([]);
  document.querySelector('textarea')!.blur();
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['reports']);
});

it('never shows what was read before a change of the page itself after it', async () => {
  let onServer = 'before';
  let answers: (() => void)[] = [];
  const observer = await show('reports', () => {
    const read = onServer;
    return new Promise((resolve) => answers.push(() => resolve(read)));
  });
  answers.forEach((answer) => answer());
  await jest.advanceTimersByTimeAsync(0);
  answers = [];
  const { refresh } = begin();
  refresh([['reports']]);
  const mutation = client.getMutationCache().build(client, {
    mutationFn: () => {
      onServer = 'after';
      return new Promise((resolve) => setTimeout(resolve, 1000));
    },
    onSuccess: () => client.setQueryData(['reports', 'list'], 'after'),
  });
  void mutation.execute(undefined);
  await jest.advanceTimersByTimeAsync(1000);
  answers.forEach((answer) => answer());
  await jest.advanceTimersByTimeAsync(0);
  expect(observer.getCurrentResult().data).toBe('after');
  expect(asked).toEqual(['reports']);
  await jest.advanceTimersByTimeAsync(4000);
  expect(asked).toEqual(['reports', 'reports']);
});
