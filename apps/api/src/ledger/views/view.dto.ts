import { ApiProperty, PartialType } from '@nestjs/swagger';
import { BooleanField, TextField, VersionField } from '../../platform/fields.js';

export class NewLedgerView {
  @TextField({ max: 60 })
  name: string;

  @TextField({
    max: 2000,
    min: 0,
    description: 'Filters, order and columns, as they stand in the address of the page.',
  })
  address: string;

  @BooleanField({ description: 'Whether everybody has it; only the office may say so.' })
  shared: boolean;
}

export class LedgerView extends NewLedgerView {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ description: 'Whether the person may change and delete it.' })
  mayEdit: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class EditLedgerView extends PartialType(NewLedgerView, { skipNullProperties: false }) {
  @VersionField()
  version: number;
}
