import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Allow } from '../platform/route-access.js';
import { AuditPage, AuditQuery } from './audit.dto.js';
import { listEntries } from './audit.queries.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Allow('audit.read')
  @ApiOperation({ operationId: 'listAuditEntries', summary: 'Who did what, the newest first; without the values.' })
  @ApiOkResponse({ type: AuditPage })
  async list(@Query() { limit = 50, ...query }: AuditQuery): Promise<AuditPage> {
    const items = await listEntries(this.unitOfWork.reader, { ...query, limit: limit + 1 });
    const more = items.length > limit;
    if (more) items.pop();
    return { items, next: more ? items.at(-1)!.id : null };
  }
}
