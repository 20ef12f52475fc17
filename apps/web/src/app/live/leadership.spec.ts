import { leadByLease } from './leadership';

const name = 'yaodian.live.1';
let leads: boolean;
let leave: () => void;
const begin = () =>
  leadByLease(name, () => {
    leads = true;
    return () => (leads = false);
  });
const others = (until: number) => {
  localStorage.setItem(name, JSON.stringify({ page: 'another', until }));
  window.dispatchEvent(new StorageEvent('storage', { key: name }));
};

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  leads = false;
});
afterEach(() => {
  leave();
  jest.useRealTimers();
});

it('leads where nobody does, and leaves the lead behind', () => {
  leave = begin();
  expect(leads).toBe(true);
  leave();
  expect([leads, localStorage.getItem(name)]).toEqual([false, null]);
});

it('waits until the page that leads is no more, and yields at once to one that has taken over', () => {
  others(Date.now() + 5000);
  leave = begin();
  expect(leads).toBe(false);
  jest.advanceTimersByTime(6000);
  expect(leads).toBe(true);
  jest.advanceTimersByTime(60_000);
  expect(leads).toBe(true);
  others(Date.now() + 5000);
  expect(leads).toBe(false);
});
