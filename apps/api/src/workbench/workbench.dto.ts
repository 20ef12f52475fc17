import { ApiProperty } from '@nestjs/swagger';
import { LightCounts } from '../assignments/lights/light.dto.js';
import { choices } from '../platform/fields.js';

/** What waits for a person; each kind stands for one place in which it is done. */
export type ToDoKind =
  | 'sign'
  | 'report'
  | 'mend-report'
  | 'approve-report'
  | 'approve-closing'
  | 'mend-extension'
  | 'approve-extension'
  | 'decide-extension'
  | 'review-report'
  | 'decide-refusal'
  | 'decide-closing'
  | 'answer-notice'
  | 'approve-reply'
  | 'answer-instruction'
  | 'decide-reply'
  | 'decide-instruction-reply'
  | 'inspect'
  | 'give-feedback'
  | 'approve-feedback'
  | 'decide-objections'
  | 'order-rectification'
  | 'prove-rectification'
  | 'approve-proof'
  | 're-check'
  | 'rectifications-overdue'
  | 'check-ledger'
  | 'approve-appeal'
  | 'decide-appeal'
  | 'send-notices'
  | 'notice-drafts'
  | 'notices-unanswered'
  | 'own-instructions'
  | 'call-units'
  | 'climbed-to-notice'
  | 'report-on-behalf'
  | 'finish-draft'
  | 'set-up-account'
  | 'give-role'
  | 'decide-removal'
  | 'see-page';
const kinds = choices<ToDoKind>({
  sign: true,
  report: true,
  'mend-report': true,
  'approve-report': true,
  'approve-closing': true,
  'mend-extension': true,
  'approve-extension': true,
  'decide-extension': true,
  'review-report': true,
  'decide-refusal': true,
  'decide-closing': true,
  'answer-notice': true,
  'approve-reply': true,
  'answer-instruction': true,
  'decide-reply': true,
  'decide-instruction-reply': true,
  inspect: true,
  'give-feedback': true,
  'approve-feedback': true,
  'decide-objections': true,
  'order-rectification': true,
  'prove-rectification': true,
  'approve-proof': true,
  're-check': true,
  'rectifications-overdue': true,
  'check-ledger': true,
  'approve-appeal': true,
  'decide-appeal': true,
  'send-notices': true,
  'notice-drafts': true,
  'notices-unanswered': true,
  'own-instructions': true,
  'call-units': true,
  'climbed-to-notice': true,
  'report-on-behalf': true,
  'finish-draft': true,
  'set-up-account': true,
  'give-role': true,
  'decide-removal': true,
  'see-page': true,
});

export class ToDo {
  @ApiProperty({ enum: kinds, enumName: 'ToDoKind' })
  kind: ToDoKind;

  @ApiProperty({ type: 'integer', description: 'At least 1.' })
  count: number;

  @ApiProperty({ type: 'integer', description: 'How many of them are past their date.' })
  late: number;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The earliest date by which one of them is due; null where there is no date.',
  })
  due: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Working days from today to `due`, today not counted; below 0 once it has passed.',
  })
  workingDays: number | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when the first of them waits; null where it has a date.',
  })
  since: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The plan, where it is only one and the page is its own.',
  })
  planId: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The task of the first one, where its page is the place.',
  })
  taskId: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The inspection of the first one, where its page is the place.',
  })
  inspectionId: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The unit, where it is only one in that inspection.' })
  unitId: number | null;
}

export class MissingUnit {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', description: 'Reports that have not left it.' })
  reports: number;
}

/** How far a round is that takes reports now, within what the person sees. */
export class RoundProgress {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: String, format: 'date' })
  periodFirst: string;

  @ApiProperty({ type: String, format: 'date' })
  periodLast: string;

  @ApiProperty({ type: String, format: 'date' })
  due: string;

  @ApiProperty({ type: String, format: 'date' })
  closes: string;

  @ApiProperty({ type: 'integer', description: 'Reports that are owed, or have left their unit.' })
  reports: number;

  @ApiProperty({ type: 'integer', description: 'Those that have left their unit.' })
  left: number;

  @ApiProperty({ type: 'integer', description: 'Those that are accepted.' })
  accepted: number;

  @ApiProperty({
    type: [MissingUnit],
    description: 'After the due time: the units from which reports have not come, in the order of organs.',
  })
  missing: MissingUnit[];
}

export type ComingKind = 'round-opens' | 'round-due' | 'deadlines';
const comingKinds = choices<ComingKind>({ 'round-opens': true, 'round-due': true, deadlines: true });

/** A date ahead. */
export class ComingDate {
  @ApiProperty({ enum: comingKinds, enumName: 'ComingKind' })
  kind: ComingKind;

  @ApiProperty({ type: String, format: 'date' })
  date: string;

  @ApiProperty({ type: 'integer', description: 'Working days from today, which is not counted.' })
  workingDays: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer', description: 'Of `deadlines`: how many open assignments end on that day; else 0.' })
  count: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of a round: the last day reported on.' })
  periodLast: string | null;
}

/** 红黄绿灯 of an issued plan: those of the person's own units, or of all where the person serves none. */
export class PlanLights {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer', description: 'Assignments that are not cancelled.' })
  assignments: number;

  @ApiProperty({ type: LightCounts })
  lights: LightCounts;
}

/** 工作台: what waits for a person today, and what comes. */
export class Workbench {
  @ApiProperty({ type: String, format: 'date' })
  today: string;

  @ApiProperty({ type: [ToDo], description: 'The most urgent first.' })
  toDos: ToDo[];

  @ApiProperty({ type: [PlanLights], description: 'The newest year first.' })
  lights: PlanLights[];

  @ApiProperty({ type: [RoundProgress] })
  rounds: RoundProgress[];

  @ApiProperty({ type: [ComingDate], description: 'Within the next 30 days, the earliest first.' })
  coming: ComingDate[];

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When the next reporting round opens, however far ahead that is.',
  })
  nextRoundOpens: string | null;
}
