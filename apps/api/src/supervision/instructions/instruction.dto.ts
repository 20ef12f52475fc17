import { ApiProperty } from '@nestjs/swagger';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IdsField,
  ObjectField,
  QueryBooleanField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { Demand } from '../demands/demand.dto.js';
import { Signatory } from '../signing/signing.dto.js';

type InstructionStanding = 'open' | 'late' | 'over';
const standings = choices<InstructionStanding>({ open: true, late: true, over: true });

export class InstructionQuery {
  @QueryIntegerField({ min: 1, optional: true })
  planId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  taskId?: number;

  @ChoiceField(standings, 'InstructionStanding', {
    optional: true,
    description: 'open: a reply or a decision is to come; late: one is past its date; over: none is.',
  })
  standing?: InstructionStanding;

  @QueryBooleanField({ optional: true, description: 'Only those that the person has given.' })
  own?: boolean;

  @TextField({
    max: 200,
    min: 0,
    optional: true,
    description: "Part of the words, of the task's title or of the leader's name.",
  })
  search?: string;

  @QueryIntegerField({ min: 1, max: 100_000, optional: true, description: 'From 1.' })
  page?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}

/** 领导批示, with what the units that it names have made of it. */
export class Instruction {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  taskTitle: string;

  @ApiProperty()
  words: string;

  @ApiProperty({ description: 'Who gave it.' })
  leader: string;

  @ApiProperty({ format: 'date' })
  givenOn: string;

  @ApiProperty({ description: 'Somebody else has entered it: it was given on paper.' })
  isEntered: boolean;

  @ApiProperty({ type: String, nullable: true })
  enteredBy: string | null;

  @ApiProperty({ format: 'date-time' })
  enteredAt: string;

  @ApiProperty({ type: String, nullable: true })
  withdrawnBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawalReason: string | null;

  @ApiProperty({ description: 'Whether the person can withdraw it.' })
  withdrawable: boolean;

  @ApiProperty({ type: [Demand], description: 'Of the units that the person sees.' })
  demands: Demand[];
}

export class InstructionPage {
  @ApiProperty({ type: [Instruction], description: 'The last one first.' })
  items: Instruction[];

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class GiveInstruction {
  @TextField({ max: 5000 })
  words: string;

  @ObjectField(() => Signatory, {
    optional: true,
    description: 'Who gave it, where the office enters it; a leader gives their own.',
  })
  leader?: Signatory;

  @CivilDateField({ optional: true, description: 'The day of it, where the office enters it; left out: today.' })
  givenOn?: string;

  @IdsField({ count: 200, description: 'Assignments of the task; none: those of the units that lead it.' })
  assignments: number[];

  @CivilDateField({ nullable: true, description: '回复期限; null: none.' })
  answerBy: string | null;
}

export class WithdrawInstruction {
  @VersionField()
  version: number;

  @TextField({ max: 2000 })
  reason: string;
}
