import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Principal, SignedIn } from '../identity/principal.js';
import { InBackground } from '../platform/background.js';
import { Allow } from '../platform/route-access.js';
import { FollowChanges, LiveChange } from './live.dto.js';
import { LiveStreams } from './live.streams.js';

@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(private readonly streams: LiveStreams) {}

  @Get()
  @Allow('own-account')
  @InBackground()
  @ApiOperation({
    operationId: 'followChanges',
    summary: 'A stream of what changes within the scope of the person, as server-sent events.',
    description:
      'Events: `start`, `changes` (an array of LiveChange), `everything` (something was missed: all may be another), ' +
      '`beat` every 20 seconds, `ended` where the session is over. `Last-Event-ID`, or `after`, goes on from an event.',
  })
  @ApiProduces('text/event-stream')
  @ApiExtraModels(LiveChange)
  @ApiOkResponse({ schema: { type: 'string' } })
  async follow(
    @SignedIn() principal: Principal,
    @Query() { after }: FollowChanges,
    @Headers('last-event-id') last: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const seen = /^\d{1,9}$/.test(last ?? '') ? Number(last) : (after ?? null);
    const stream = await this.streams.open(principal, seen);
    reply.raw.once('close', () => stream.destroy());
    void reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      // a proxy passes on at once what it gets, as it is
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no')
      .send(stream);
  }
}
