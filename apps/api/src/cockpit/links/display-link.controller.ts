import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { senderOf } from '../../platform/addresses.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow, OpenToAll } from '../../platform/route-access.js';
import { WallCockpit } from '../cockpit.dto.js';
import { CreateDisplayLink, CreatedDisplayLink, DisplayLink } from './display-link.dto.js';
import { DisplayLinkService } from './display-link.service.js';

@ApiTags('cockpit')
@Controller()
export class DisplayLinkController {
  constructor(private readonly links: DisplayLinkService) {}

  @Get('display-links')
  @Allow('display-links.keep')
  @ApiOperation({ operationId: 'listDisplayLinks', summary: 'Links for walls (大屏链接), without their addresses.' })
  @ApiOkResponse({ type: [DisplayLink] })
  list(): Promise<DisplayLink[]> {
    return this.links.list();
  }

  @Post('display-links')
  @Allow('display-links.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'createDisplayLink', summary: 'A new link; its address is told this once.' })
  @ApiOkResponse({ type: CreatedDisplayLink })
  create(@Body() asked: CreateDisplayLink, @SignedIn() principal: Principal): Promise<CreatedDisplayLink> {
    return this.links.create(asked, principal);
  }

  @Delete('display-links/:id')
  @Allow('display-links.keep')
  @ApiOperation({ operationId: 'revokeDisplayLink', summary: 'What hangs on walls with it goes dark.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DisplayLink })
  revoke(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<DisplayLink> {
    return this.links.revoke(id, principal);
  }

  @Get('wall/:token')
  @OpenToAll()
  @ApiOperation({ operationId: 'getWall', summary: 'The cockpit for whoever has the link.' })
  @ApiParam({ name: 'token', type: String })
  @ApiOkResponse({ type: WallCockpit })
  wall(@Param('token') token: string, @Req() request: FastifyRequest): Promise<WallCockpit> {
    return this.links.show(token, senderOf(request));
  }
}
