import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import { Allow } from '../../platform/route-access.js';
import { DeliveryPage, DeliveryQuery, ResendDeliveries, ResentDeliveries } from '../delivery/delivery.dto.js';
import { DeliveryService } from '../delivery/delivery.service.js';
import { Channel, EditChannel, NewChannel, TestChannel } from './channel.dto.js';
import { ChannelService } from './channel.service.js';

@ApiTags('notifications')
@Controller('channels')
export class ChannelController {
  constructor(
    private readonly channels: ChannelService,
    private readonly deliveries: DeliveryService,
  ) {}

  @Get()
  @Allow('channels.keep')
  @ApiOperation({
    operationId: 'listChannels',
    summary: 'The channels by which messages leave, without their secrets.',
  })
  @ApiOkResponse({ type: [Channel] })
  list(): Promise<Channel[]> {
    return this.channels.list();
  }

  @Post()
  @Allow('channels.keep')
  @ApiOperation({ operationId: 'createChannel' })
  @ApiCreatedResponse({ type: Channel })
  create(@Body() channel: NewChannel): Promise<Channel> {
    return this.channels.create(channel);
  }

  @Get('deliveries')
  @Allow('channels.keep')
  @ApiOperation({
    operationId: 'listDeliveries',
    summary: 'Messages on their way: by what, when, and why not; not what they say.',
  })
  @ApiOkResponse({ type: DeliveryPage })
  listDeliveries(@Query() query: DeliveryQuery): Promise<DeliveryPage> {
    return this.deliveries.list(query);
  }

  @Post('deliveries/resending')
  @HttpCode(200)
  @Allow('channels.keep')
  @ApiOperation({ operationId: 'resendDeliveries', summary: 'Lets messages that were given up go out again.' })
  @ApiOkResponse({ type: ResentDeliveries })
  resend(@Body() { ids }: ResendDeliveries): Promise<ResentDeliveries> {
    return this.deliveries.resend(ids);
  }

  @Patch(':id')
  @Allow('channels.keep')
  @ApiOperation({ operationId: 'editChannel' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Channel })
  edit(@Param('id', IdPipe) id: number, @Body() changes: EditChannel): Promise<Channel> {
    return this.channels.edit(id, changes);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('channels.keep')
  @ApiOperation({ operationId: 'deleteChannel', summary: 'Messages that wait for it go with it.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.channels.remove(id, version);
  }

  @Post(':id/test')
  @HttpCode(200)
  @Allow('channels.keep')
  @ApiOperation({ operationId: 'testChannel', summary: 'Sends a test message now.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Channel })
  test(
    @Param('id', IdPipe) id: number,
    @Body() asked: TestChannel,
    @SignedIn() principal: Principal,
  ): Promise<Channel> {
    return this.channels.test(id, asked, principal);
  }
}
