import { dateWords } from '../date-words.js';
import type { Block, Letter } from '../letter/letter.js';

export type NoticeColour = 'blue' | 'yellow' | 'red';

/** 督办单: what it says, in plain words and dates as 2026-11-27. */
export interface NoticeDocument {
  colour: NoticeColour;
  /** 发文机关 */
  issuer: string;
  /** 文号; null while it is not sent. */
  number: string | null;
  /** 成文日期; null while it is not signed. */
  date: string | null;
  /** 督办对象 */
  unit: string;
  task: string;
  requirement: string;
  /** 首次期限、有效期限; null for standing and recurring tasks. */
  firstDeadline: string | null;
  effectiveDeadline: string | null;
  /** 督办事由 */
  cause: string;
  /** 办理要求 */
  asked: string;
  replyBy: string;
  /** 拟稿、核稿、签发: their names; null who has not signed yet. */
  drafter: string | null;
  checker: string | null;
  signer: string | null;
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

/** A notice as a letter, which carries who drafted, checked and signed it. */
export function noticeLetter(notice: NoticeDocument): Letter {
  const { colour, issuer, number, date, unit, drafter, checker, signer } = notice;
  const signedBy = [
    ['签发', signer],
    ['核稿', checker],
    ['拟稿', drafter],
  ].flatMap(([role, name]) => (name === null ? [] : [`${role}：${name}`]));
  return {
    mark: issuer,
    ...(number === null ? {} : { number }),
    title: `政务公开工作${noticeColours[colour]}督办单`,
    addressees: [unit],
    body: bodyOf(notice),
    signature: { by: issuer, on: date, sealed: true },
    ...(signedBy.length === 0 ? {} : { note: signedBy.join('\u3000') }),
  };
}

function bodyOf(notice: NoticeDocument): Block[] {
  const { task, requirement, cause, asked, replyBy } = notice;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  return [
    heading('督办事项'),
    paragraph(`工作任务：${task}`),
    ...(requirement.trim() === '' ? [] : [paragraph(`任务内容：${requirement}`)]),
    paragraph(`完成时限：${deadlinesInWords(notice)}`),
    heading('督办事由'),
    paragraph(cause),
    heading('办理要求'),
    paragraph(asked),
    paragraph(`请于${dateWords(replyBy)}前书面回复办理情况。`),
  ];
}
