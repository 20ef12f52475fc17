const civil = (parts: Intl.DateTimeFormatPart[], type: string) => parts.find((part) => part.type === type)?.value ?? '';

const shanghai = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** An instant as the clock in Beijing shows it: 2026-03-31 09:40. */
export function clockTime(instant: string): string {
  const parts = shanghai.formatToParts(new Date(instant));
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((type) => civil(parts, type));
  return `${year}-${month}-${day} ${hour === '24' ? '00' : hour}:${minute}`;
}

/** Hour and minute of an instant, as the clock in Beijing shows them: 09:40. */
export const timeOfDay = (instant: string): string => clockTime(instant).slice(11);
