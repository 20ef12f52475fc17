import { ApiProperty, OmitType } from '@nestjs/swagger';
import { AttachedFile, NewFileForm } from '../../../attached-files/attached-file.dto.js';
import {
  ChoiceField,
  choices,
  IdField,
  QueryBooleanField,
  QueryIntegerField,
  TextField,
} from '../../../platform/fields.js';
import { ResultLine } from '../result.dto.js';

/** 成立, 部分成立, 不成立 */
export type AppealDecision = 'upheld' | 'partly' | 'rejected';
export const appealDecisions = choices<AppealDecision>({ upheld: true, partly: true, rejected: true });

/** `with-head` waits for the unit's head, `to-decide` for a decision. `lapsed`: the window closed before it left the unit. */
export type AppealState = 'with-head' | 'to-decide' | 'lapsed' | AppealDecision | 'sent-back' | 'taken-back';
const states = choices<AppealState>({
  'with-head': true,
  'to-decide': true,
  lapsed: true,
  upheld: true,
  partly: true,
  rejected: true,
  'sent-back': true,
  'taken-back': true,
});

export type AppealOffer = 'approve' | 'send-back' | 'take-back' | 'add-file' | 'remove-file' | 'decide';
const offers = choices<AppealOffer>({
  approve: true,
  'send-back': true,
  'take-back': true,
  'add-file': true,
  'remove-file': true,
  decide: true,
});

export class AppealFile extends OmitType(AttachedFile, ['sha256']) {}

/** 申诉 */
export class Appeal {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: ResultLine })
  line: ResultLine;

  @ApiProperty({ type: String, nullable: true, description: 'What was announced for the line.' })
  score: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Most that the line can have; null without a bound.' })
  most: string | null;

  @ApiProperty()
  words: string;

  @ApiProperty({ type: String, nullable: true, description: 'The score that the unit asks for.' })
  wanted: string | null;

  @ApiProperty({ description: '代填' })
  onBehalf: boolean;

  @ApiProperty({ enum: states, enumName: 'AppealState' })
  state: AppealState;

  @ApiProperty()
  submittedBy: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;

  @ApiProperty({ type: String, nullable: true })
  approvedBy: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it left the unit, which is what counts.',
  })
  leftAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  endedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What was said when it was decided or sent back.' })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The score that the decision gave.' })
  newScore: string | null;

  @ApiProperty({ type: [AppealFile] })
  files: AppealFile[];

  @ApiProperty({ enum: offers, enumName: 'AppealOffer', isArray: true, description: 'What the person can do now.' })
  offers: AppealOffer[];

  @ApiProperty({ description: 'The person has scored the line, and so does not decide.' })
  isOwnScore: boolean;
}

export class AppealList {
  @ApiProperty({ type: [Appeal], description: 'Those that wait first, then the newest; at most 500.' })
  items: Appeal[];

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class AppealQuery {
  @QueryIntegerField({ optional: true, min: 1 })
  planId?: number;

  @QueryIntegerField({ optional: true, min: 1 })
  unitId?: number;

  @QueryBooleanField({ optional: true, description: 'Only those that wait.' })
  open?: boolean;
}

const wordsLength = 5000;

export class NewAppeal {
  @IdField()
  planId: number;

  @IdField({ description: 'Whose ledger it is.' })
  unitId: number;

  @TextField({ max: 36, description: 'Key of a leaf, an item or a veto of the ledger.' })
  line: string;

  @TextField({ max: wordsLength, description: 'Why.' })
  words: string;

  @TextField({ max: 16, optional: true, nullable: true, description: 'The score asked for, an exact decimal.' })
  wanted?: string | null;
}

export class SendAppealBack {
  @TextField({ max: wordsLength, min: 0, optional: true })
  reason?: string;
}

export class DecideAppeal {
  @ChoiceField(appealDecisions, 'AppealDecision')
  decision: AppealDecision;

  @TextField({ max: wordsLength })
  reason: string;

  @TextField({
    max: 16,
    optional: true,
    nullable: true,
    description: 'The new score, where the appeal is upheld or partly; none where it is rejected.',
  })
  score?: string | null;
}

export class NewAppealFileForm extends NewFileForm {}
