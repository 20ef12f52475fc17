import type { Doubt } from '@yaodian/api-client';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { chinese } from '../../../../test/i18n';
import { draftTask } from '../../../../test/tasks';
import { type DraftRow, rowsOfDraft } from '../../../features/tasks/task-row';
import { DoubtWalk } from './doubt-walk';

const noLeadUnit: Doubt = { id: 'no-lead-unit', kind: 'no-lead-unit', facts: {}, place: null };

const rowsWith = (...numbers: number[]) =>
  rowsOfDraft([1, 2, 3, 4].map((id) => draftTask(id, { doubts: numbers.includes(id) ? [noLeadUnit] : [] })));

const edited: string[] = [];

function Walk({ rows }: { rows: DraftRow[] }) {
  const [key, setKey] = useState<string | null>(null);
  return (
    <DoubtWalk
      rows={rows}
      warnings={new Map()}
      deadlines={false}
      activeKey={key}
      onGo={({ row }) => setKey(row?.key ?? null)}
      onEdit={({ row }) => edited.push(row!.key)}
      onAccept={() => undefined}
    />
  );
}

beforeAll(() => chinese);

it('walks through the doubts with the arrow keys, round and round', async () => {
  render(<Walk rows={rowsWith(1, 3)} />);
  expect(screen.getByText('共 2 个')).toBeInTheDocument();
  screen.getByRole('button', { name: '下一个' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText(/^第 1 项只写明责任单位/)).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText(/^第 3 项只写明责任单位/)).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByText(/^第 1 项只写明责任单位/)).toBeInTheDocument();
  await userEvent.keyboard('e');
  expect(edited).toEqual(['1']);
});

it('leaves the keys to an input method that composes', () => {
  render(<Walk rows={rowsWith(1, 3)} />);
  const next = screen.getByRole('button', { name: '下一个' });
  fireEvent.keyDown(next, { key: 'ArrowDown', isComposing: true });
  fireEvent.keyDown(next, { key: 'ArrowDown', keyCode: 229 });
  expect(screen.getByText('共 2 个')).toBeInTheDocument();
});

it('goes on with the next doubt when one was settled', async () => {
  const { rerender } = render(<Walk rows={rowsWith(1, 3, 4)} />);
  const next = screen.getByRole('button', { name: '下一个' });
  await userEvent.click(next);
  await userEvent.click(next);
  expect(screen.getByText(/^第 3 项/)).toBeInTheDocument();
  rerender(<Walk rows={rowsWith(1, 4)} />);
  expect(screen.getByText('共 2 个')).toBeInTheDocument();
  await userEvent.click(next);
  expect(screen.getByText(/^第 4 项/)).toBeInTheDocument();
});

it('says nothing where there is nothing to settle', () => {
  const { container } = render(<Walk rows={rowsWith()} />);
  expect(container).toBeEmptyDOMElement();
});
