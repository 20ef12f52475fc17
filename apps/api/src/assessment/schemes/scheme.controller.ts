import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import {
  AdoptScheme,
  AssessmentScheme,
  EditScheme,
  NewScheme,
  SchemeLine,
  SchemeQuery,
  SchemeTemplateLine,
} from './scheme.dto.js';
import { SchemeService } from './scheme.service.js';

const ofScheme = { name: 'id', type: 'integer' } as const;

@ApiTags('schemes')
@Controller('schemes')
export class SchemeController {
  constructor(private readonly schemes: SchemeService) {}

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
