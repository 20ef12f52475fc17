import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { attachment, untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { Circular, Circulars, CorrectCircular, DropCircular, EditCircular, PublishCircular } from './circular.dto.js';
import { CircularDocumentService } from './circular-document.service.js';
import { CircularService } from './circular.service.js';
import { PublishingService } from './publishing.service.js';

const id = { name: 'id', type: 'integer' };
const number = { name: 'number', type: 'integer', description: 'Of the version.' };

@ApiTags('inspections')
@Controller('inspections/:id/circulars')
@ApiParam(id)
export class CircularController {
  constructor(
    private readonly circulars: CircularService,
    private readonly publishing: PublishingService,
    private readonly documents: CircularDocumentService,
  ) {}

  @Get()
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'listCirculars', summary: "An inspection's circular (通报) in its versions." })
  @ApiOkResponse({ type: Circulars })
  list(@Param('id', IdPipe) inspectionId: number, @SignedIn() principal: Principal): Promise<Circulars> {
    return this.circulars.list(inspectionId, principal);
  }

  @Post()
  @Allow('circulars.publish')
  @ApiOperation({ operationId: 'draftCircular', summary: 'Drafts it from the data.' })
  @ApiCreatedResponse({ type: Circular })
  draft(@Param('id', IdPipe) inspectionId: number, @SignedIn() principal: Principal): Promise<Circular> {
    return this.circulars.draft(inspectionId, principal);
  }

  @Post('corrections')
  @Allow('circulars.publish')
  @ApiOperation({
    operationId: 'correctCircular',
    summary: 'Begins a further version, which corrects what is published.',
  })
  @ApiCreatedResponse({ type: Circular })
  correct(
    @Param('id', IdPipe) inspectionId: number,
    @Body() asked: CorrectCircular,
    @SignedIn() principal: Principal,
  ): Promise<Circular> {
    return this.circulars.correct(inspectionId, asked, principal);
  }

  @Get(':number')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getCircular', summary: 'One version with its figures and tables.' })
  @ApiParam(number)
  @ApiOkResponse({ type: Circular })
  get(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @SignedIn() principal: Principal,
  ): Promise<Circular> {
    return this.circulars.get(inspectionId, version, principal);
  }

  @Put(':number')
  @Allow('circulars.publish')
  @ApiOperation({ operationId: 'editCircular' })
  @ApiParam(number)
  @ApiOkResponse({ type: Circular })
  edit(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @Body() asked: EditCircular,
    @SignedIn() principal: Principal,
  ): Promise<Circular> {
    return this.circulars.edit(inspectionId, version, asked, principal);
  }

  @Delete(':number')
  @Allow('circulars.publish')
  @HttpCode(204)
  @ApiOperation({ operationId: 'dropCircular', summary: 'Deletes a draft.' })
  @ApiParam(number)
  @ApiNoContentResponse()
  drop(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @Query() asked: DropCircular,
  ): Promise<void> {
    return this.circulars.drop(inspectionId, version, asked.version);
  }

  @Post(':number/publication')
  @Allow('circulars.publish')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'publishCircular',
    summary: 'Publishes a version, signed; it does not change any more.',
  })
  @ApiParam(number)
  @ApiOkResponse({ type: Circular })
  publish(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @Body() asked: PublishCircular,
    @SignedIn() principal: Principal,
  ): Promise<Circular> {
    return this.publishing.publish(inspectionId, version, asked, principal);
  }

  @Get(':number/circular.docx')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getCircularWord' })
  @ApiParam(number)
  @ApiOkResponse(exportFile('docx'))
  async word(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'docx', await this.documents.word(inspectionId, version, principal, untilGone(reply)));
  }

  @Get(':number/circular.pdf')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getCircularPdf', summary: 'The same document, where the server makes PDF files.' })
  @ApiParam(number)
  @ApiOkResponse(exportFile('pdf'))
  async pdf(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'pdf', await this.documents.pdf(inspectionId, version, principal, untilGone(reply)));
  }

  @Get(':number/annexes.xlsx')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getCircularAnnexes', summary: 'Ranking, problems and sheets.' })
  @ApiParam(number)
  @ApiOkResponse(exportFile('xlsx'))
  async excel(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'xlsx', await this.documents.excel(inspectionId, version, principal, untilGone(reply)));
  }

  @Get(':number/published.json')
  @Allow('plans.read')
  @ApiOperation({
    operationId: 'getPublishedCircular',
    summary: 'What was published, byte by byte, as its hash is of it.',
  })
  @ApiParam(number)
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'string', format: 'binary' } } } })
  async frozen(
    @Param('id', IdPipe) inspectionId: number,
    @Param('number', IdPipe) version: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.documents.frozen(inspectionId, version, principal);
    await reply
      .type('application/json')
      .header('content-disposition', attachment(name))
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
}
