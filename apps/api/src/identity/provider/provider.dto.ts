import { ApiProperty } from '@nestjs/swagger';
import { TextField, VerbatimField } from '../../platform/fields.js';
import { longestPassword } from '../password.js';

export class AskedPage {
  @TextField({ max: 2000, optional: true, description: 'The page to come to afterwards.' })
  to?: string;
}

export class LinkAccount {
  @VerbatimField({ max: longestPassword, description: 'The present one.' })
  present: string;
}

export class ProviderAddress {
  @ApiProperty({ description: 'Where the browser has to go.' })
  address: string;
}
