import { ApiProperty } from '@nestjs/swagger';
import { QueryIntegerField } from '../platform/fields.js';
import { hearers } from './hearers.js';
import type { Noun } from './note-change.js';

const nouns = Object.keys(hearers) as Noun[];

export class FollowChanges {
  @QueryIntegerField({
    min: 0,
    optional: true,
    description: 'The identifier of the last event that the page has seen.',
  })
  after?: number;
}

/** That something has changed; what it is now is for its own route to say. */
export class LiveChange {
  @ApiProperty({ enum: nouns, enumName: 'LiveNoun' })
  noun: Noun;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The plan that it belongs to.' })
  planId: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The task that it belongs to.' })
  taskId: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'X-Page of the request that has changed it.' })
  page: string | null;
}
