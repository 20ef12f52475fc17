import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { Allow } from '../platform/route-access.js';
import { LedgerFilter, LedgerPage, LedgerQuery, LedgerSummary } from './ledger.dto.js';
import { LedgerService } from './ledger.service.js';

@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(private readonly ledger: LedgerService) {}

  @Get()
  @Allow('assignments.read')
  @ApiOperation({
    operationId: 'listLedger',
    summary: "Issued tasks of which an assignment is within the person's scope, each with those that are.",
  })
  @ApiOkResponse({ type: LedgerPage })
  list(@Query() query: LedgerQuery, @SignedIn() principal: Principal): Promise<LedgerPage> {
    return this.ledger.list(query, principal);
  }

  @Get('summary')
  @Allow('assignments.read')
  @ApiOperation({ operationId: 'summariseLedger', summary: 'How many pass a filter, and what can be filtered by.' })
  @ApiOkResponse({ type: LedgerSummary })
  summary(@Query() filter: LedgerFilter, @SignedIn() principal: Principal): Promise<LedgerSummary> {
    return this.ledger.summary(filter, principal);
  }
}
