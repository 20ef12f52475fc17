import { type LiveEvent, openStream } from './stream';

class FakeSource {
  static CLOSED = 2;
  static all: FakeSource[] = [];
  readyState = 1;
  onerror: () => void = () => undefined;
  private readonly listeners = new Map<string, (event: object) => void>();
  constructor(readonly address: string) {
    FakeSource.all.push(this);
  }
  addEventListener(name: string, listener: (event: object) => void) {
    this.listeners.set(name, listener);
  }
  close() {
    this.readyState = 2;
  }
  tell(name: string, lastEventId: string, data: unknown = {}) {
    this.listeners.get(name)!({ data: JSON.stringify(data), lastEventId });
  }
  fail(refused = false) {
    this.readyState = refused ? 2 : 0;
    this.onerror();
  }
}
const newest = () => FakeSource.all[FakeSource.all.length - 1]!;

let heard: string[];
let close: () => void;
const wordOf = (event: LiveEvent) => (event.kind === 'connection' ? event.connection : event.kind);

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  FakeSource.all = [];
  globalThis.EventSource = FakeSource as unknown as typeof EventSource;
  heard = [];
  close = openStream('', (event) => heard.push(wordOf(event)));
});
afterEach(() => {
  close();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

it('comes back where it was cut off, ever more seldom, and then says that all may be another', () => {
  newest().tell('start', '4');
  newest().tell('changes', '7', []);
  newest().fail();
  expect(heard).toEqual(['connected', 'changes', 'lost']);
  jest.advanceTimersByTime(1000);
  expect(FakeSource.all.map(({ address }) => address)).toEqual(['/api/live', '/api/live?after=7']);
  for (const pause of [2000, 4000, 8000, 16_000, 30_000, 30_000]) {
    newest().fail();
    const before = FakeSource.all.length;
    jest.advanceTimersByTime(pause - 1);
    expect(FakeSource.all).toHaveLength(before);
    jest.advanceTimersByTime(1);
    expect(FakeSource.all).toHaveLength(before + 1);
  }
  newest().tell('start', '9');
  expect(heard).toEqual(['connected', 'changes', 'lost', 'connected', 'everything']);
});

it('notices that the server gives no sign of life', () => {
  newest().tell('start', '4');
  jest.advanceTimersByTime(40_000);
  newest().tell('beat', '4');
  jest.advanceTimersByTime(40_000);
  expect(heard).toEqual(['connected']);
  jest.advanceTimersByTime(10_000);
  expect(heard).toEqual(['connected', 'lost']);
});

it('takes nobody for cut off who is signed out, and asks seldom then', async () => {
  const asked: string[] = [];
  globalThis.fetch = ((address: string) => {
    asked.push(address);
    return Promise.resolve({ status: 401 } as Response);
  }) as typeof fetch;
  newest().tell('start', '4');
  newest().tell('ended', '4');
  newest().fail(true);
  await jest.advanceTimersByTimeAsync(29_000);
  expect([heard, FakeSource.all.length]).toEqual([['connected', 'ended'], 1]);
  await jest.advanceTimersByTimeAsync(1000);
  newest().tell('start', '5');
  newest().fail(true);
  await jest.advanceTimersByTimeAsync(0);
  expect(heard.slice(2)).toEqual(['connected', 'everything', 'lost', 'ended']);
  expect(asked).toContain('/api/session');
});
