import { ApiProperty } from '@nestjs/swagger';
import { TextField, VersionField } from '../../platform/fields.js';
import { Doubt } from '../task.dto.js';

export class SettleDocumentDoubt {
  @TextField({ max: 600, description: 'The id of a doubt.' })
  doubt: string;
}

export class SettleTaskDoubt extends SettleDocumentDoubt {
  @VersionField()
  version: number;
}

export class DocumentDoubts {
  @ApiProperty({ type: 'integer' })
  documentId: number;

  @ApiProperty({ type: [Doubt], description: 'Those that are still open.' })
  doubts: Doubt[];
}
