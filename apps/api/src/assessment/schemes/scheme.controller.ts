import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { invalid, validated } from '../../platform/validation.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import {
  AdoptScheme,
  AssessmentScheme,
  EditScheme,
  NewScheme,
  SchemeLine,
  SchemeQuery,
  SchemeTemplateLine,
  SchemeWorkbook,
  SchemeWorkbookForm,
} from './scheme.dto.js';
import { SchemeService } from './scheme.service.js';
import { SchemeWorkbookService } from './workbook/scheme-workbook.service.js';

const ofScheme = { name: 'id', type: 'integer' } as const;

@ApiTags('schemes')
@Controller('schemes')
export class SchemeController {
  constructor(
    private readonly schemes: SchemeService,
    private readonly workbooks: SchemeWorkbookService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Allow('schemes.keep')
  @ApiOperation({ operationId: 'listSchemes', summary: 'Schemes (考核方案), the newest year first.' })
  @ApiOkResponse({ type: [SchemeLine] })
  list(@Query() query: SchemeQuery): Promise<SchemeLine[]> {
    return this.schemes.list(query);
  }

  @Post()
  @Allow('schemes.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'createScheme', summary: 'A new draft: empty, as a copy or from a template.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AssessmentScheme })
  create(
    @Body() asked: NewScheme,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AssessmentScheme> {
    return this.schemes.create(asked, principal, key);
  }

  @Get('templates')
  @Allow('schemes.keep')
  @ApiOperation({ operationId: 'listSchemeTemplates', summary: 'Schemes to begin with; none of them is kept yet.' })
  @ApiOkResponse({ type: [SchemeTemplateLine] })
  templates(): SchemeTemplateLine[] {
    return this.schemes.templates();
  }

  @Get(':id')
  @Allow('schemes.keep')
  @ApiOperation({ operationId: 'getScheme', summary: 'A scheme with its units, and what is wrong with a draft.' })
  @ApiParam(ofScheme)
  @ApiOkResponse({ type: AssessmentScheme })
  get(@Param('id', IdPipe) id: number): Promise<AssessmentScheme> {
    return this.schemes.get(id);
  }

  @Put(':id')
  @Allow('schemes.keep')
  @ApiOperation({ operationId: 'editScheme', summary: 'Keeps a draft, whatever is still wrong with it.' })
  @ApiParam(ofScheme)
  @ApiOkResponse({ type: AssessmentScheme })
  edit(@Param('id', IdPipe) id: number, @Body() asked: EditScheme): Promise<AssessmentScheme> {
    return this.schemes.edit(id, asked);
  }

  @Delete(':id')
  @Allow('schemes.keep')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteScheme', summary: 'Deletes a draft.' })
  @ApiParam(ofScheme)
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.schemes.remove(id, version);
  }

  @Get(':id/workbook.xlsx')
  @Allow('schemes.keep')
  @ApiOperation({ operationId: 'exportScheme', summary: 'A scheme as an Excel workbook that can be edited.' })
  @ApiParam(ofScheme)
  @ApiOkResponse(exportFile('xlsx'))
  async export(@Param('id', IdPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    await sendExport(reply, 'xlsx', await this.workbooks.download(id, untilGone(reply)));
  }

  @Post(':id/workbook')
  @Allow('schemes.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'importScheme',
    summary: 'Makes a draft what an edited workbook says, all of it or nothing; every wrong cell is named.',
  })
  @ApiParam(ofScheme)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: SchemeWorkbookForm })
  @ApiOkResponse({ type: AssessmentScheme })
  import(
    @Param('id', IdPipe) id: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentScheme> {
    const signal = untilGone(reply);
    return this.uploads.during(request, async ({ files: [file, ...more], fields }) => {
      const { version } = await validated(SchemeWorkbook, fields);
      if (!file || more.length > 0) throw invalid('file', 'is needed, and only one');
      return this.workbooks.upload(id, version, file, signal);
    });
  }

  @Post(':id/adoption')
  @Allow('schemes.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'adoptScheme', summary: 'Freezes a draft with its units, and gives it a number.' })
  @ApiParam(ofScheme)
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AssessmentScheme })
  adopt(
    @Param('id', IdPipe) id: number,
    @Body() asked: AdoptScheme,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AssessmentScheme> {
    return this.schemes.adopt(id, asked, principal, key);
  }
}
