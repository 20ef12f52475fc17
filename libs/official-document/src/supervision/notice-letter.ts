import { dateWords } from '../date-words.js';
import type { Letter } from '../letter/letter.js';
import { signedNote, type SignedBy } from '../signed-by.js';

export type NoticeColour = 'blue' | 'yellow' | 'red';

/** 督办单: what it says, in plain words and dates as 2026-11-27. */
export interface NoticeDocument extends SignedBy {
  colour: NoticeColour;
  /** 发文机关 */
  issuer: string;
  /** 文号; null while it is not sent. */
  number: string | null;
  /** 成文日期; null while it is not signed. */
  date: string | null;
  /** 督办对象 */
  unit: string;
  title: string;
  /** 正文: a line is a paragraph. */
  body: string;
  /** 已撤回: it keeps its number, and says so. */
  withdrawn: boolean;
  task: string;
  requirement: string;
  /** 首次期限、有效期限; null for standing and recurring tasks. */
  firstDeadline: string | null;
  effectiveDeadline: string | null;
  /** 回复期限 */
  replyBy: string;
}

export const noticeColours: Record<NoticeColour, string> = { blue: '蓝色', yellow: '黄色', red: '红色' };

/** 2026年9月30日（首次期限2026年8月31日）: an extension does not hide the first one. */
export function deadlinesInWords({
  firstDeadline,
  effectiveDeadline,
}: Pick<NoticeDocument, 'firstDeadline' | 'effectiveDeadline'>): string {
  if (firstDeadline === null || effectiveDeadline === null) return '长期坚持';
  const first = firstDeadline === effectiveDeadline ? '' : `（首次期限${dateWords(firstDeadline)}）`;
  return `${dateWords(effectiveDeadline)}${first}`;
}

/** Its title with its colour, and what has become of it. */
export function noticeTitle({ title, colour, number, withdrawn }: NoticeDocument): string {
  const named = /督办单$/.test(title)
    ? title.replace(/督办单$/, `${noticeColours[colour]}督办单`)
    : `${title}（${noticeColours[colour]}督办单）`;
  return `${named}${withdrawn ? '（已撤回）' : number === null ? '（送审稿）' : ''}`;
}

/** A notice as a letter, which carries who drafted, checked and signed it. */
export function noticeLetter(notice: NoticeDocument): Letter {
  const { issuer, number, date, unit, body, replyBy } = notice;
  const note = signedNote(notice);
  return {
    mark: issuer,
    ...(number === null ? {} : { number }),
    title: noticeTitle(notice),
    addressees: [unit],
    body: [
      { kind: 'paragraph', text: body },
      { kind: 'paragraph', text: `请于${dateWords(replyBy)}前书面回复。` },
    ],
    signature: { by: issuer, on: date, sealed: true },
    ...(note === undefined ? {} : { note }),
  };
}
