import { Body, Controller, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { invalid, validated } from '../../platform/validation.js';
import { AddTemplate, AddTemplateForm, ChooseTemplate, TemplateQuery, Templates } from './template.dto.js';
import { TemplateService } from './template.service.js';

@ApiTags('templates')
@Controller('supervision/templates')
export class TemplateController {
  constructor(
    private readonly templates: TemplateService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Allow('templates.keep')
  @ApiOperation({
    operationId: 'listTemplates',
    summary: "The office's own Word templates, and the fields they may have.",
  })
  @ApiOkResponse({ type: [Templates] })
  list(): Promise<Templates[]> {
    return this.templates.list();
  }

  @Get('starter.docx')
  @Allow('templates.keep')
  @ApiOperation({ operationId: 'getStarterTemplate', summary: 'A template to begin with, in the official form.' })
  @ApiOkResponse(exportFile('docx'))
  async starter(@Query() { kind }: TemplateQuery, @Res() reply: FastifyReply): Promise<void> {
    await sendExport(reply, 'docx', await this.templates.starter(kind, untilGone(reply)));
  }

  @Post()
  @Allow('templates.keep')
  @ApiOperation({
    operationId: 'addTemplate',
    summary: 'Keeps a file as the next version; it is not used until it is chosen.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AddTemplateForm })
  @ApiCreatedResponse({ type: Templates })
  add(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @SignedIn() principal: Principal,
  ): Promise<Templates> {
    const signal = untilGone(reply);
    return this.uploads.during(request, async ({ files, fields }) => {
      const { kind } = await validated(AddTemplate, fields);
      const [file, ...more] = files;
      if (!file || more.length > 0) throw invalid('file', 'is needed, and only one');
      return this.templates.add(kind, file, principal, signal);
    });
  }

  @Put('choice')
  @Allow('templates.keep')
  @ApiOperation({ operationId: 'chooseTemplate', summary: 'What documents of a kind are made of from now on.' })
  @ApiOkResponse({ type: Templates })
  choose(@Body() asked: ChooseTemplate, @SignedIn() principal: Principal): Promise<Templates> {
    return this.templates.choose(asked, principal);
  }

  @Get(':id/file.docx')
  @Allow('templates.keep')
  @ApiOperation({ operationId: 'getTemplateFile' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(exportFile('docx'))
  async file(@Param('id', IdPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    await sendExport(reply, 'docx', await this.templates.file(id));
  }

  @Get(':id/preview.docx')
  @Allow('templates.keep')
  @ApiOperation({ operationId: 'previewTemplate', summary: 'The template with sample words in its fields.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(exportFile('docx'))
  async preview(@Param('id', IdPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    await sendExport(reply, 'docx', await this.templates.preview(id, untilGone(reply)));
  }
}
