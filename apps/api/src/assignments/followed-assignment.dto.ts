import { ApiProperty } from '@nestjs/swagger';
import { choices } from '../platform/fields.js';
import type { Offer } from './acting/offers.js';
import { AssignmentDeadlines } from '../supervision/deadlines.dto.js';
import { Extension } from '../supervision/extensions/extension.dto.js';
import { AssignedUnit } from './assigned-unit.dto.js';
import { ClosingRequest } from './closing/closing.dto.js';
import { AssignmentLight } from './lights/light.dto.js';
import { RecordedHistory } from './recording/recorded.dto.js';
import { Refusal } from './receipt/refusal.dto.js';
import { Step } from './steps/step.dto.js';

const offers = choices<Offer>({
  receive: true,
  refuse: true,
  insist: true,
  reroute: true,
  'request-closing': true,
  'approve-closing': true,
  'send-back-closing': true,
  'withdraw-closing': true,
  'accept-closing': true,
  'refuse-closing': true,
  reopen: true,
  keep: true,
  'ask-extension': true,
  'approve-extension': true,
  'send-back-extension': true,
  'withdraw-extension': true,
  'grant-extension': true,
  'refuse-extension': true,
  'keep-stops': true,
});

/** An assignment with who answers for it, how the unit goes about it, and what the person can do with it. */
export class FollowedAssignment extends AssignedUnit {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, nullable: true, description: '责任人' })
  responsiblePerson: string | null;

  @ApiProperty({ type: String, nullable: true, description: '分管领导' })
  leader: string | null;

  @ApiProperty({ enum: offers, enumName: 'AssignmentOffer', isArray: true, description: 'What the person can do now.' })
  offers: Offer[];

  @ApiProperty({ description: 'What the person does for the unit is marked so (代填): it has no accounts of its own.' })
  onBehalf: boolean;

  @ApiProperty({ description: "Whether a request to close it waits for the unit's head first." })
  needsApprover: boolean;

  @ApiProperty({ type: AssignmentLight, description: '红黄绿灯, with its reasons and both deadlines.' })
  light: AssignmentLight;

  @ApiProperty({ type: RecordedHistory, nullable: true, description: '补录' })
  recorded: RecordedHistory | null;

  @ApiProperty({ type: [Step] })
  steps: Step[];

  @ApiProperty({ type: Refusal, nullable: true })
  refusal: Refusal | null;

  @ApiProperty({
    type: [ClosingRequest],
    description: 'The newest first; what has not left the unit only for the unit.',
  })
  closings: ClosingRequest[];

  @ApiProperty({ type: AssignmentDeadlines, nullable: true, description: 'null for standing and recurring tasks.' })
  deadlines: AssignmentDeadlines | null;

  @ApiProperty({
    type: [Extension],
    description: '延期申请, the newest first; what has not left the unit only for the unit.',
  })
  extensions: Extension[];
}
