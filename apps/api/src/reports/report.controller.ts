import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Allow } from '../platform/route-access.js';
import {
  CommentReport,
  ReopenReport,
  ReportPage,
  ReturnReport,
  ReviewQuery,
  ReviewRound,
  ReviewTimes,
} from './review/review.dto.js';
import { OwedReports, OwedReportsQuery } from './owed.dto.js';
import { Report, ReportHistory } from './report.dto.js';
import { SeenReports, SendBackReport, UnchangedReports, WriteReport } from './writing/writing.dto.js';
import { ReportService } from './report.service.js';
import { ReviewService } from './review/review.service.js';
import { WritingService } from './writing/writing.service.js';

@ApiTags('reports')
@Controller()
export class ReportController {
  constructor(
    private readonly reports: ReportService,
    private readonly writing: WritingService,
    private readonly reviewing: ReviewService,
  ) {}

  @Get('reports')
  @Allow('reports.write')
  @ApiOperation({ operationId: 'listOwedReports', summary: "All that the person's units owe in one round." })
  @ApiOkResponse({ type: OwedReports })
  owed(@Query() query: OwedReportsQuery, @SignedIn() principal: Principal): Promise<OwedReports> {
    return this.reports.owed(query, principal);
  }

  @Get('reports/review')
  @Allow('reports.read')
  @ApiOperation({
    operationId: 'listReportsToReview',
    summary: 'Reports that the person reviews, or reads as the unit that leads: those that wait longest first.',
  })
  @ApiOkResponse({ type: ReportPage })
  review(@Query() query: ReviewQuery, @SignedIn() principal: Principal): Promise<ReportPage> {
    return this.reports.review(query, principal);
  }

  @Get('reports/review/rounds')
  @Allow('reports.read')
  @ApiOperation({ operationId: 'listRoundsToReview', summary: 'The rounds of the reports that the person reviews.' })
  @ApiOkResponse({ type: [ReviewRound] })
  reviewRounds(@SignedIn() principal: Principal): Promise<ReviewRound[]> {
    return this.reports.reviewRounds(principal);
  }

  @Get('reports/review/times')
  @Allow('reports.read')
  @ApiOperation({
    operationId: 'getReviewTimes',
    summary: "How long the office takes to decide, by quarter of issued plans; nobody's own times.",
  })
  @ApiOkResponse({ type: [ReviewTimes] })
  reviewTimes(): Promise<ReviewTimes[]> {
    return this.reports.reviewTimes();
  }

  @Get('tasks/:id/reports')
  @Allow('tasks.read')
  @ApiOperation({ operationId: 'listReportsOfTask', summary: "A task's reports within the person's scope." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Report] })
  ofTask(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<Report[]> {
    return this.reports.ofTask(id, principal);
  }

  @Get('reports/:id')
  @Allow('reports.read')
  @ApiOperation({ operationId: 'getReport', summary: 'A report with all its versions.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ReportHistory })
  history(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<ReportHistory> {
    return this.reports.history(id, principal);
  }

  @Put('reports/:id/draft')
  @Allow('reports.write')
  @ApiOperation({ operationId: 'writeReport', summary: 'Keeps what is written so far.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Report })
  write(
    @Param('id', IdPipe) id: number,
    @Body() asked: WriteReport,
    @SignedIn() principal: Principal,
  ): Promise<Report> {
    return this.writing.write(id, asked, principal);
  }

  @Post('reports/unchanged')
  @Allow('reports.write')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'reportUnchanged',
    summary: '无变化: nothing has changed since the last round; written, and submitted if wanted.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: [Report] })
  unchanged(
    @Body() asked: UnchangedReports,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Report[]> {
    return this.writing.unchanged(asked, principal, key);
  }

  @Post('reports/submit')
  @Allow('reports.write')
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitReports', summary: 'Submits reports; all of them, or none.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: [Report] })
  submit(
    @Body() asked: SeenReports,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Report[]> {
    return this.writing.submit(asked, principal, key);
  }

  @Post('reports/withdraw')
  @Allow('reports.write')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawReports', summary: 'Takes reports back before they are reviewed.' })
  @ApiOkResponse({ type: [Report] })
  withdraw(@Body() asked: SeenReports, @SignedIn() principal: Principal): Promise<Report[]> {
    return this.writing.withdraw(asked, principal);
  }

  @Post('reports/approve')
  @Allow('reports.approve')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveReports', summary: 'Lets reports leave the unit.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: [Report] })
  approve(
    @Body() asked: SeenReports,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Report[]> {
    return this.writing.approve(asked, principal, key);
  }

  @Post('reports/:id/send-back')
  @Allow('reports.approve')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendReportBack', summary: 'Back to the clerk, with a reason.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Report })
  sendBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: SendBackReport,
    @SignedIn() principal: Principal,
  ): Promise<Report> {
    return this.writing.sendBack(id, asked, principal);
  }

  @Post('reports/accept')
  @Allow('reports.review')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptReports', summary: 'Accepts reports; all of them, or none.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: [Report] })
  accept(
    @Body() asked: SeenReports,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Report[]> {
    return this.reviewing.accept(asked, principal, key);
  }

  @Post('reports/undo')
  @Allow('reports.review')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'undoDecisions',
    summary: 'What the person has just accepted or returned waits for review again; all of them, or none.',
  })
  @ApiOkResponse({ type: [Report] })
  undo(@Body() asked: SeenReports, @SignedIn() principal: Principal): Promise<Report[]> {
    return this.reviewing.undo(asked, principal);
  }

  @Post('reports/:id/return')
  @Allow('reports.review')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnReport', summary: 'Back to the unit, with a reason and a date.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Report })
  giveBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: ReturnReport,
    @SignedIn() principal: Principal,
  ): Promise<Report> {
    return this.reviewing.giveBack(id, asked, principal);
  }

  @Post('reports/:id/revoke')
  @Allow('reports.review')
  @HttpCode(200)
  @ApiOperation({ operationId: 'revokeAcceptance', summary: 'Returns after all what was accepted.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Report })
  revoke(
    @Param('id', IdPipe) id: number,
    @Body() asked: ReturnReport,
    @SignedIn() principal: Principal,
  ): Promise<Report> {
    return this.reviewing.revoke(id, asked, principal);
  }

  @Post('reports/:id/reopen')
  @Allow('reports.review')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reopenReport', summary: '补报: takes it although its round has closed.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Report })
  reopen(
    @Param('id', IdPipe) id: number,
    @Body() asked: ReopenReport,
    @SignedIn() principal: Principal,
  ): Promise<Report> {
    return this.reviewing.reopen(id, asked, principal);
  }

  @Post('reports/:id/comments')
  @Allow('reports.comment')
  @HttpCode(200)
  @ApiOperation({ operationId: 'commentReport', summary: 'What the unit that leads the task says of it.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Report })
  comment(
    @Param('id', IdPipe) id: number,
    @Body() asked: CommentReport,
    @SignedIn() principal: Principal,
  ): Promise<Report> {
    return this.reviewing.comment(id, asked, principal);
  }
}
