import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../../identity/principal.js';
import { IdPipe } from '../../../platform/id.pipe.js';
import { Allow } from '../../../platform/route-access.js';
import { AddPageHost, PageHosts } from './page-host.dto.js';
import { PageHostService } from './page-host.service.js';

@ApiTags('page-checks')
@Controller('page-checks/hosts')
export class PageHostController {
  constructor(private readonly hosts: PageHostService) {}

  @Get()
  @Allow('settings.keep')
  @ApiOperation({ operationId: 'listPageHosts', summary: 'Whose published pages may be checked.' })
  @ApiOkResponse({ type: PageHosts })
  list(): Promise<PageHosts> {
    return this.hosts.list();
  }

  @Post()
  @HttpCode(200)
  @Allow('settings.keep')
  @ApiOperation({ operationId: 'addPageHost', summary: 'One that is there already stays as it is.' })
  @ApiOkResponse({ type: PageHosts })
  add(@Body() { pattern }: AddPageHost, @SignedIn() principal: Principal): Promise<PageHosts> {
    return this.hosts.add(pattern, principal);
  }

  @Delete(':id')
  @Allow('settings.keep')
  @ApiOperation({ operationId: 'removePageHost', summary: 'Its pages are not checked any more; what was found stays.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PageHosts })
  remove(@Param('id', IdPipe) id: number): Promise<PageHosts> {
    return this.hosts.remove(id);
  }
}
