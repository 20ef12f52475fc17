import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../../platform/fields.js';

export class PageHost {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ description: 'A host, *.host for every one below it, or an address; with a port that is not usual.' })
  pattern: string;

  @ApiProperty({ type: String, nullable: true })
  addedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  addedAt: string;
}

export class NotListedHost {
  @ApiProperty()
  host: string;

  @ApiProperty({ type: 'integer' })
  pages: number;
}

export class PageCounts {
  @ApiProperty({ type: 'integer' })
  unchecked: number;

  @ApiProperty({ type: 'integer' })
  good: number;

  @ApiProperty({ type: 'integer' })
  gone: number;

  @ApiProperty({ type: 'integer' })
  failed: number;
}

/** Whose pages may be checked, and how far that goes. */
export class PageHosts {
  @ApiProperty({ type: [PageHost] })
  hosts: PageHost[];

  @ApiProperty({ type: [NotListedHost], description: 'Hosts of published pages that are not among them; at most 20.' })
  notListed: NotListedHost[];

  @ApiProperty({ type: PageCounts, description: 'Published pages by what the last check has found.' })
  pages: PageCounts;
}

export class AddPageHost {
  @TextField({ max: 300, example: '*.example.gov.cn' })
  pattern: string;
}
