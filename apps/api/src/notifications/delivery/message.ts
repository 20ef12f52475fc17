import {
  type NotificationFacts,
  type NotificationGroup,
  type NotificationKind,
  notificationKinds,
  sentenceOf,
  type WordsLanguage,
} from '@yaodian/supervision';

/** What goes to one person. */
export interface PersonalMessage {
  language: WordsLanguage;
  /** Where to. */
  address: string;
  title: string;
  text: string;
  /** The page that it leads to; null where nobody has said by which address people ask this server. */
  link: string | null;
  /** The same for every attempt, so that a mail program can tell a second one from another message. */
  reference: string;
}

/** How many of each kind. */
export type Digest = Partial<Record<NotificationKind, number>>;

/** The title, the sentence and the page of a message, in the language that the person has chosen. */
export function personalMessage(
  told: { kind: NotificationKind; facts: NotificationFacts; path: string },
  to: { address: string; language: WordsLanguage; origin: string | null; reference: string },
): PersonalMessage {
  return {
    language: to.language,
    address: to.address,
    title: notificationKinds[told.kind].title[to.language],
    text: sentenceOf(told.kind, told.facts)[to.language],
    link: to.origin === null ? null : `${to.origin}${told.path}`,
    reference: to.reference,
  };
}

/** What a group is told: titles and counts, no names and nothing of the matters themselves. */
export const digestText = (digest: Digest): string =>
  [
    '要点通有新消息：',
    ...Object.entries(digest).map(
      ([kind, count]) => `${notificationKinds[kind as NotificationKind].title.zh}：${count} 条`,
    ),
    '请登录要点通查看。',
  ].join('\n');

/** Two digests that go out at once. */
export function joined(one: Digest, other: Digest): Digest {
  const sum: Digest = { ...one };
  for (const [kind, count] of Object.entries(other) as [NotificationKind, number][])
    sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}

export const groupOf = (kind: NotificationKind): NotificationGroup => notificationKinds[kind].group;
