import { ApiProperty } from '@nestjs/swagger';
import { IdField, ObjectField, TextField } from '../../platform/fields.js';

/** Who has drafted, checked or signed: often somebody who never signs in. */
export class Signatory {
  @TextField({ max: 50, min: 0 })
  name: string;

  @IdField({ nullable: true, optional: true, description: 'Where it is a person of the system.' })
  personId?: number | null;
}

/** 拟稿、核稿、签发, before the document goes out. */
export class SignOff {
  @ObjectField(() => Signatory, { description: '拟稿' })
  drafter: Signatory;

  @ObjectField(() => Signatory, { description: '核稿' })
  checker: Signatory;

  @ObjectField(() => Signatory, { description: '签发' })
  signer: Signatory;
}

/** The record of a document that has gone out. */
export class Signing {
  @ApiProperty({ description: '拟稿' })
  drafter: string;

  @ApiProperty({ description: '核稿' })
  checker: string;

  @ApiProperty({ description: '签发' })
  signer: string;

  @ApiProperty({ description: '文号' })
  documentNumber: string;

  @ApiProperty({ format: 'date', description: '印发日期' })
  signedOn: string;
}

/** Who can be named in a sign-off without typing: the office and the leaders. */
export class SigningPerson {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Whether it is a leader (领导).' })
  isLeader: boolean;
}

/** Names to choose from. */
export class SigningNames {
  @ApiProperty({ type: [SigningPerson] })
  persons: SigningPerson[];

  @ApiProperty({ type: SignOff, nullable: true, description: 'As the last document that the person sent was signed.' })
  last: SignOff | null;
}
