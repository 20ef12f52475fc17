import { act, render, screen } from '@testing-library/react';
import { useOneAtATime } from './use-one-at-a-time';

it('does an act once for two clicks without a gap, and again when it is over, also where it has failed', async () => {
  const ends: ((error?: Error) => void)[] = [];
  const failures: unknown[] = [];
  function Page() {
    const once = useOneAtATime();
    const work = () =>
      new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
    return <button onClick={() => void once(work).catch((error: unknown) => failures.push(error))}>act</button>;
  }
  render(<Page />);
  const button = screen.getByText('act');
  const twice = () =>
    act(() => {
      button.click();
      button.click();
    });
  twice();
  expect(ends).toHaveLength(1);
  const error = new Error('refused');
  await act(async () => ends[0]!(error));
  expect(failures).toEqual([error]);
  twice();
  expect(ends).toHaveLength(2);
});
