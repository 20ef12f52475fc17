import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { Allow } from '../platform/route-access.js';
import { NotificationPage, NotificationQuery, ReadNotifications, UnreadNotifications } from './notification.dto.js';
import { NotificationService } from './notification.service.js';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationController {
  constructor(private readonly notifications: NotificationService) {}

  @Get()
  @Allow('notifications.own')
  @ApiOperation({ operationId: 'listNotifications', summary: 'What the person is told.' })
  @ApiOkResponse({ type: NotificationPage })
  list(@Query() query: NotificationQuery, @SignedIn() principal: Principal): Promise<NotificationPage> {
    return this.notifications.list(principal, query);
  }

  @Get('unread')
  @Allow('notifications.own')
  @ApiOperation({ operationId: 'countNotifications', summary: 'How much of it is unread; 1000 stands for more.' })
  @ApiOkResponse({ type: UnreadNotifications })
  unread(@SignedIn() principal: Principal): Promise<UnreadNotifications> {
    return this.notifications.unread(principal);
  }

  @Post('read')
  @HttpCode(200)
  @Allow('notifications.own')
  @ApiOperation({
    operationId: 'readNotifications',
    summary: 'Says that the person has read some; gives what is left.',
  })
  @ApiOkResponse({ type: UnreadNotifications })
  read(@Body() asked: ReadNotifications, @SignedIn() principal: Principal): Promise<UnreadNotifications> {
    return this.notifications.read(principal, asked);
  }
}
