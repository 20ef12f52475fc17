import type { NoticeColour } from '@yaodian/supervision';

const colourWords: Record<NoticeColour, string> = { blue: '蓝', yellow: '黄', red: '红' };

/** 督办〔2026〕蓝3号 */
export const documentNumberOf = (year: number, colour: NoticeColour, number: number): string =>
  `督办〔${year}〕${colourWords[colour]}${number}号`;

interface Numbered {
  id: number;
  year: number | null;
  colour: string;
  number: number | null;
}

/** 2026-blue-3, or draft-12 for one that is not sent. */
export const addressOf = ({ id, year, colour, number }: Numbered): string =>
  year === null || number === null ? `draft-${id}` : `${year}-${colour}-${number}`;

/** What an address names; null for what is none. */
export function readAddress(
  address: string,
): { id: number } | { year: number; colour: NoticeColour; number: number } | null {
  const [, draft] = /^draft-([1-9]\d{0,8})$/.exec(address) ?? [];
  if (draft !== undefined) return { id: Number(draft) };
  const [, year, colour, number] = /^(\d{4})-(blue|yellow|red)-([1-9]\d{0,8})$/.exec(address) ?? [];
  return number === undefined ? null : { year: Number(year), colour: colour as NoticeColour, number: Number(number) };
}
