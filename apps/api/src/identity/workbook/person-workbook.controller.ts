import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { receiveWorkbook, sendWorkbook, xlsx } from '../../workbooks/receive-workbook.js';
import { ImportWorkbook, ImportWorkbookForm } from '../../workbooks/workbook.dto.js';
import { type Principal, SignedIn } from '../principal.js';
import { PeopleImport, PersonComparison, PersonLink } from './person-workbook.dto.js';
import { PersonWorkbookService } from './person-workbook.service.js';

@ApiTags('people')
@Controller('people')
export class PersonWorkbookController {
  constructor(
    private readonly workbooks: PersonWorkbookService,
    private readonly uploads: Uploads,
  ) {}

  @Get('register.xlsx')
  @Allow('people.import')
  @ApiOperation({ operationId: 'downloadPeople', summary: 'People as a workbook that is edited and brought back.' })
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async download(@Res() reply: FastifyReply): Promise<void> {
    await sendWorkbook(reply, '人员.xlsx', await this.workbooks.download(untilGone(reply)));
  }

  @Post('import')
  @Allow('people.import')
  @ApiOperation({
    operationId: 'importPeople',
    summary: 'Compares an edited workbook with the people there are, or does what it says.',
    description:
      'Rows are matched by identifier. Each column needs the permission that a change by hand needs: accounts are the one administrator’s, roles the other’s. Either everything is done or nothing.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportWorkbookForm })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: PersonComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: PeopleImport })
  import(
    @SignedIn() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<PersonComparison | PeopleImport> {
    return receiveWorkbook(this.uploads, request, reply, ImportWorkbook, {
      compare: (file, signal) => this.workbooks.compare(principal, file, signal),
      apply: (asked) => this.workbooks.apply(principal, asked, key),
    });
  }

  @Get('imports')
  @Allow('people.import')
  @ApiOperation({ operationId: 'listPeopleImports', summary: 'The import that can still be undone, if there is one.' })
  @ApiOkResponse({ type: [PeopleImport] })
  async list(@SignedIn() principal: Principal): Promise<PeopleImport[]> {
    const last = await this.workbooks.undoable(principal);
    return last ? [last] : [];
  }

  @Delete('imports/:id')
  @HttpCode(204)
  @Allow('people.import')
  @ApiOperation({ operationId: 'undoPeopleImport', summary: 'Takes back what an import did.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  undo(@SignedIn() principal: Principal, @Param('id', IdPipe) id: number): Promise<void> {
    return this.workbooks.undo(principal, id);
  }

  @Post('imports/:id/set-up-links')
  @HttpCode(200)
  @Allow('people.keep')
  @ApiOperation({
    operationId: 'createImportedLinks',
    summary: 'A set-up link for everybody whom an import has added and who has no password yet.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [PersonLink] })
  links(@SignedIn() principal: Principal, @Param('id', IdPipe) id: number): Promise<PersonLink[]> {
    return this.workbooks.links(principal, id);
  }
}
