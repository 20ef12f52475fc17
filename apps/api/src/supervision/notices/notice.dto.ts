import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import type { CauseKind, CauseRule, ColourReason, NoticeColour, NoticeState } from '@yaodian/supervision';
import { colours as lightColours, LightReason } from '../../assignments/lights/light.dto.js';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  ObjectField,
  ObjectsField,
  QueryBooleanField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { Demand } from '../demands/demand.dto.js';
import { Signing, SignOff } from '../signing/signing.dto.js';

export const noticeColourChoices = choices<NoticeColour>({ blue: true, yellow: true, red: true });
const states = choices<NoticeState>({
  draft: true,
  sent: true,
  replied: true,
  refused: true,
  accepted: true,
  escalated: true,
  withdrawn: true,
  dropped: true,
});
const kinds = choices<CauseKind>({ deadline: true, report: true, receipt: true, quality: true, rectification: true });
const rules = choices<CauseRule>({
  'deadline-near': true,
  behind: true,
  overdue: true,
  'report-missing': true,
  'not-received': true,
  poor: true,
  'rectification-overdue': true,
});
const whys = choices<ColourReason | 'runs' | 'settled'>({
  first: true,
  worse: true,
  unanswered: true,
  poor: true,
  runs: true,
  settled: true,
});
const roles = choices<UnitRole>({ lead: true, responsible: true });

/** Names one cause of an assignment. */
export class NamedCause {
  @ChoiceField(kinds, 'NoticeCauseKind')
  kind: CauseKind;

  @CivilDateField({
    description: 'Its deadline, the last day of the period, or the day from which it is counted.',
  })
  of: string;
}

/** What a notice is about (一事一单). */
export class NoticeCause {
  @ApiProperty({ enum: kinds, enumName: 'NoticeCauseKind' })
  kind: CauseKind;

  @ApiProperty({ format: 'date' })
  of: string;

  @ApiProperty({ enum: rules, enumName: 'NoticeCauseRule', description: 'Why it is given; poor: as the office finds.' })
  rule: CauseRule;
}

/** The colour that the rule gives the next notice for a cause, and why; null: none is to be sent now. */
export class NoticeRuledColour {
  @ApiProperty({ enum: noticeColourChoices, enumName: 'NoticeColour', nullable: true })
  colour: NoticeColour | null;

  @ApiProperty({ enum: whys, enumName: 'NoticeColourReason' })
  why: ColourReason | 'runs' | 'settled';
}

/** A notice as it is named by others. */
export class NoticeName {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ description: '2026-blue-3; draft-12 as long as it is not sent.' })
  address: string;

  @ApiProperty({ type: String, nullable: true, description: '督办〔2026〕蓝3号; null as long as it is not sent.' })
  documentNumber: string | null;

  @ApiProperty({ enum: noticeColourChoices, enumName: 'NoticeColour' })
  colour: NoticeColour;

  @ApiProperty({ enum: states, enumName: 'NoticeState' })
  state: NoticeState;

  @ApiProperty({ format: 'date', description: '回复期限, as it is now.' })
  answerBy: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: string | null;
}

/** A notice in a list. */
export class NoticeLine extends NoticeName {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: NoticeCause })
  cause: NoticeCause;

  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  taskTitle: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ description: 'The unit that it went out to.' })
  unitName: string;

  @ApiProperty({
    type: 'integer',
    description: 'Working days past its date without a reply; 0: not past, or none owed.',
  })
  daysLate: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the last reply left the unit.' })
  repliedAt: string | null;
}

export class NoticeFilter {
  @QueryIntegerField({ min: 1, optional: true })
  taskId?: number;

  @ChoiceField(noticeColourChoices, 'NoticeColour', { optional: true })
  colour?: NoticeColour;

  @ChoiceField(states, 'NoticeState', { optional: true })
  state?: NoticeState;

  @QueryBooleanField({ optional: true, description: 'Only what a reply is owed to.' })
  owed?: boolean;

  @QueryBooleanField({ optional: true, description: 'Only what is past its date without a reply.' })
  late?: boolean;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @QueryIntegerField({ min: 2000, max: 2999, optional: true, description: 'Of the number; drafts have none.' })
  year?: number;

  @TextField({ max: 200, min: 0, optional: true, description: 'Part of the title, or the number.' })
  search?: string;
}

export class NoticeQuery extends NoticeFilter {
  @QueryIntegerField({ min: 1, max: 100_000, optional: true, description: 'From 1.' })
  page?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}

export class NoticePage {
  @ApiProperty({ type: [NoticeLine], description: 'Drafts first, then the last sent one first.' })
  items: NoticeLine[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: [Number], description: 'The years of which there are numbers, the newest first.' })
  years: number[];
}

/** What a person can do with a notice, beside what they can do with the reply. */
export type NoticeOffer = 'edit' | 'send' | 'withdraw' | 'follow';
const offers = choices<NoticeOffer>({ edit: true, send: true, withdraw: true, follow: true });

/** 整改 that a notice is about. */
export class NoticedRectification {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ description: 'The number of its order (整改通知书).' })
  reference: string;

  @ApiProperty({ type: 'integer', description: "The finding's number in the unit's sheet." })
  findingNumber: number;
}

/** 督办单 */
export class Notice extends NoticeLine {
  @ApiProperty({
    type: [NoticedRectification],
    description: 'What an inspection ordered to be put right and it is about.',
  })
  rectifications: NoticedRectification[];

  @ApiProperty({ description: 'A line is a paragraph.' })
  body: string;

  @ApiProperty({ format: 'date', description: '回复期限 as it stands in the notice.' })
  writtenAnswerBy: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it has another colour than the rule gives.' })
  colourReason: string | null;

  @ApiProperty({ type: NoticeRuledColour, description: 'For a draft, and for what follows.' })
  ruled: NoticeRuledColour;

  @ApiProperty({ enum: roles, enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty()
  requirement: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '首次期限' })
  firstDeadline: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '有效期限' })
  effectiveDeadline: string | null;

  @ApiProperty({ type: Signing, nullable: true, description: '拟稿、核稿、签发; null as long as it is not sent.' })
  signing: Signing | null;

  @ApiProperty({ type: String, nullable: true })
  draftedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  sentBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawnBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawalReason: string | null;

  @ApiProperty({ enum: offers, enumName: 'NoticeOffer', isArray: true })
  offers: NoticeOffer[];

  @ApiProperty({ type: Demand, nullable: true, description: 'null as long as it is not sent.' })
  demand: Demand | null;

  @ApiProperty({
    type: [NoticeName],
    description: 'All that went out for the cause, this one included, the first first.',
  })
  chain: NoticeName[];
}

/** A notice that the lights call for: nothing of it is kept. */
export class NoticeProposal {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  taskTitle: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ enum: roles, enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty({ enum: lightColours, enumName: 'LightColour' })
  light: (typeof lightColours)[number];

  @ApiProperty({ type: NoticeCause })
  cause: NoticeCause;

  @ApiProperty({
    type: LightReason,
    nullable: true,
    description: 'null: only that the former one was not answered well.',
  })
  reason: LightReason | null;

  @ApiProperty({ enum: noticeColourChoices, enumName: 'NoticeColour' })
  colour: NoticeColour;

  @ApiProperty({ enum: whys, enumName: 'NoticeColourReason' })
  why: ColourReason;

  @ApiProperty({ type: NoticeName, nullable: true, description: 'The notice that it would follow.' })
  former: NoticeName | null;

  @ApiProperty({ type: String, nullable: true, description: 'The address of a draft for it.' })
  draft: string | null;

  @ApiProperty({ format: 'date', description: 'By when a reply would be asked for.' })
  answerBy: string;

  @ApiProperty({ description: 'Whether the person may dismiss it: nobody does for the unit that they belong to.' })
  dismissable: boolean;

  @ApiProperty({
    type: [NoticedRectification],
    description: 'What an inspection ordered to be put right and it is about.',
  })
  rectifications: NoticedRectification[];
}

export class NoticeProposals {
  @ApiProperty({ type: [NoticeProposal], description: 'The worst colour first, then in the order of organs.' })
  items: NoticeProposal[];

  @ApiProperty({ type: 'integer', description: 'All that there are; the list ends at 2000.' })
  total: number;
}

/** A cause of an assignment. */
export class CauseOfAssignment {
  @IdField()
  assignmentId: number;

  @ObjectField(() => NamedCause)
  cause: NamedCause;
}

export class SeenProposal extends CauseOfAssignment {
  @ChoiceField(noticeColourChoices, 'NoticeColour')
  colour: NoticeColour;
}

export class SeenNotice {
  @IdField()
  id: number;

  @VersionField()
  version: number;
}

/** What goes out together, under one sign-off: all of it, or nothing. */
export class SendNotices {
  @ObjectsField(() => SeenProposal, { count: 200, description: 'With the text that the facts give.' })
  proposals: SeenProposal[];

  @ObjectsField(() => SeenNotice, { count: 200 })
  drafts: SeenNotice[];

  @ObjectField(() => SignOff)
  signOff: SignOff;
}

export class SentNotices {
  @ApiProperty({ type: [NoticeName] })
  items: NoticeName[];
}

export class DraftNotice {
  @IdField()
  assignmentId: number;

  @ObjectField(() => NamedCause, {
    optional: true,
    description: 'What the assignment calls for; left out: that it is done poorly, as the finding says.',
  })
  cause?: NamedCause;

  @TextField({ max: 2000, optional: true, description: 'What was found (成效不佳); only without a cause.' })
  finding?: string;
}

export class EditNotice {
  @VersionField()
  version: number;

  @TextField({ max: 300 })
  title: string;

  @TextField({ max: 10_000, description: 'A line is a paragraph.' })
  body: string;

  @CivilDateField({ description: '回复期限' })
  answerBy: string;

  @ChoiceField(noticeColourChoices, 'NoticeColour')
  colour: NoticeColour;

  @TextField({ max: 2000, min: 0, description: 'Needed for any colour but the one that the rule gives; else empty.' })
  colourReason: string;
}

export class WithdrawNotice {
  @VersionField()
  version: number;

  @TextField({ max: 2000 })
  reason: string;
}

export class DismissProposal extends SeenProposal {
  @TextField({ max: 2000 })
  reason: string;
}

/** All that pass, for a file. */
export class NoticeExport extends OmitType(NoticeQuery, ['page', 'limit']) {}
