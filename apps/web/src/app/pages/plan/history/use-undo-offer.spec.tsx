import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import '../../../../../test/i18n';
import type { History } from './use-history';
import { useUndoOffer } from './use-undo-offer';

/** A page whose last step is `last`, and which has just made it. */
function open(last: number, before: number | null) {
  const undone: (number | undefined)[] = [];
  const historyAt = (step: number) =>
    ({ shownStep: step, lastStep: () => step, undo: (only?: number) => undone.push(only) }) as unknown as History;
  function Page({ step }: { step: number }) {
    const offer = useUndoOffer(historyAt(step));
    return <button onClick={() => offer('done', before)}>act</button>;
  }
  const page = (step: number) => (
    <App>
      <Page step={step} />
    </App>
  );
  const { rerender } = render(page(last));
  fireEvent.click(screen.getByText('act'));
  return { undone, step: (next: number) => rerender(page(next)) };
}

const takeBack = () => screen.findByRole('button', { name: '撤销' });

it('takes back the step that it is about', async () => {
  const { undone } = open(7, 6);
  fireEvent.click(await takeBack());
  expect(undone).toEqual([7]);
});

it('goes with the next step', async () => {
  const { step } = open(7, 6);
  await takeBack();
  step(8);
  await waitFor(() => expect(screen.queryByText('done')).toBeNull());
});

it('offers nothing where the step is not known', async () => {
  open(6, 6);
  await screen.findByText('done');
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});
