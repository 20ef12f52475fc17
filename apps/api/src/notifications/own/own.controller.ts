import { Body, Controller, Delete, Get, HttpCode, Param, ParseEnumPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { Allow } from '../../platform/route-access.js';
import { media, type Medium } from '../channels/channel.kinds.js';
import { ContactService } from './contact.service.js';
import { AskContact, OwnMessages, SetOwnMessages, VerifyContact } from './own.dto.js';
import { OwnMessagesService } from './own.service.js';

@ApiTags('notifications')
@Controller('notifications/own')
export class OwnMessagesController {
  constructor(
    private readonly messages: OwnMessagesService,
    private readonly contacts: ContactService,
  ) {}

  @Get()
  @Allow('notifications.own')
  @ApiOperation({ operationId: 'getOwnMessages', summary: 'By what the person is told of what, and when.' })
  @ApiOkResponse({ type: OwnMessages })
  find(@SignedIn() principal: Principal): Promise<OwnMessages> {
    return this.messages.find(principal);
  }

  @Put()
  @Allow('notifications.own')
  @ApiOperation({ operationId: 'setOwnMessages' })
  @ApiOkResponse({ type: OwnMessages })
  set(@Body() asked: SetOwnMessages, @SignedIn() principal: Principal): Promise<OwnMessages> {
    return this.messages.set(principal, asked);
  }

  @Post('contacts')
  @HttpCode(200)
  @Allow('notifications.own')
  @ApiOperation({
    operationId: 'askContact',
    summary: 'Sends a test message with a code to an address; until the code is typed nothing else goes there.',
  })
  @ApiOkResponse({ type: OwnMessages })
  ask(@Body() asked: AskContact, @SignedIn() principal: Principal): Promise<OwnMessages> {
    return this.contacts.ask(principal, asked);
  }

  @Post('contacts/verification')
  @HttpCode(200)
  @Allow('notifications.own')
  @ApiOperation({ operationId: 'verifyContact', summary: 'The address is the person’s: the code has come back.' })
  @ApiOkResponse({ type: OwnMessages })
  verify(@Body() asked: VerifyContact, @SignedIn() principal: Principal): Promise<OwnMessages> {
    return this.contacts.verify(principal, asked);
  }

  @Delete('contacts/:medium')
  @Allow('notifications.own')
  @ApiOperation({ operationId: 'removeContact' })
  @ApiParam({ name: 'medium', enum: media, enumName: 'Medium' })
  @ApiOkResponse({ type: OwnMessages })
  remove(
    @Param('medium', new ParseEnumPipe(Object.fromEntries(media.map((one) => [one, one])))) medium: Medium,
    @SignedIn() principal: Principal,
  ): Promise<OwnMessages> {
    return this.contacts.remove(principal, medium);
  }
}
