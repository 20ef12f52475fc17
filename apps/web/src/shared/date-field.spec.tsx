import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { messages } from '../app/messages/zh-CN';
import { DateField } from './date-field';

function Form({ onDay }: { onDay: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>(null);
  return (
    <>
      <label htmlFor="day">新的期限</label>
      <DateField
        id="day"
        value={day}
        min="2026-06-01"
        onChange={(chosen) => {
          setDay(chosen);
          onDay(chosen);
        }}
      />
      <button>别处</button>
    </>
  );
}

beforeAll(async () => {
  await i18next
    .use(initReactI18next)
    .init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: messages } }, interpolation: { escapeValue: false } });
});

const type = async (text: string, end: '{Enter}' | 'leave') => {
  const days: (string | null)[] = [];
  render(<Form onDay={(day) => days.push(day)} />);
  const field = screen.getByLabelText('新的期限');
  await userEvent.type(field, text);
  if (end === 'leave') await userEvent.click(screen.getByText('别处'));
  else await userEvent.keyboard(end);
  return { days, field: field as HTMLInputElement };
};

it.each(['2026-06-30', '20260630', '2026年6月30日'])('takes %s as typed', async (text) => {
  for (const end of ['{Enter}', 'leave'] as const) {
    const { days } = await type(text, end);
    expect(days[days.length - 1]).toBe('2026-06-30');
    cleanup();
  }
});

it.each([
  ['2026-05-01', '2026年5月1日'],
  ['六月底', '六月底'],
])('keeps %s, which cannot be taken, and says so', async (text, shown) => {
  const { days, field } = await type(text, 'leave');
  expect(days.filter(Boolean)).toEqual([]);
  expect(field.value).toBe(shown);
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByRole('alert')).toBeVisible();
});
