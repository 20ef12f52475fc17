import type { EntityManager } from 'typeorm';
import type { Followed } from '../../assignments/acting/followed.queries.js';
import { notify } from '../../notifications/notify.js';
import { approversOf, decidersOf, peopleOf } from '../../notifications/recipients.js';
import { InstructionRow } from '../instructions/instruction.entity.js';
import { addressOf } from '../notices/notice-number.js';
import { NoticeRow } from '../notices/notice.entity.js';
import type { DemandValues } from './demand.queries.js';

interface Answered {
  tx: EntityManager;
  one: Followed;
  demand: DemandValues;
}

type ReplyNews = 'reply-to-approve' | 'reply-sent-back' | 'reply-received' | 'reply-accepted' | 'reply-refused';

/** Tells whoever goes on with a reply, or waits for what becomes of it. */
export async function tellOfReply({ tx, one, demand }: Answered, kind: ReplyNews, replyId: number): Promise<void> {
  const people = async () => (await peopleOf(tx, [one.unitId])).get(one.unitId) ?? [];
  const receivers: Record<ReplyNews, () => Promise<readonly number[]>> = {
    'reply-to-approve': async () => (await approversOf(tx, [one.unitId])).get(one.unitId) ?? [],
    'reply-sent-back': people,
    'reply-received': async () => [...(await decidersOf(tx, one)), ...(await leaderOf(tx, demand))],
    'reply-accepted': people,
    'reply-refused': people,
  };
  await notify(tx, [
    {
      kind,
      personIds: await receivers[kind](),
      cause: `demand-reply:${replyId}:${kind}`,
      path: await pathOf(tx, one, demand),
      facts: { unit: one.unitName, reference: demand.reference, task: one.title, date: demand.answerBy ?? '' },
    },
  ]);
}

/** Who has given the instruction hears what is replied to it. */
async function leaderOf(tx: EntityManager, { instructionId }: DemandValues): Promise<number[]> {
  if (instructionId === null) return [];
  const { leaderId } = await tx.findOneByOrFail(InstructionRow, { id: instructionId });
  return leaderId === null ? [] : [leaderId];
}

/** Where a notice, or the task of an instruction, is read. */
async function pathOf(tx: EntityManager, { taskId }: Followed, { noticeId }: DemandValues): Promise<string> {
  if (noticeId === null) return `/tasks/${taskId}`;
  return `/notices/${addressOf(await tx.findOneByOrFail(NoticeRow, { id: noticeId }))}`;
}
