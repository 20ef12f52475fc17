import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { OrderDocumentService } from './order-document.service.js';
import { OrdersOfInspection, RectificationOrder, SendOrders, WithdrawOrder } from './order.dto.js';
import { OrderService } from './order.service.js';

@ApiTags('inspections')
@Controller()
export class OrderController {
  constructor(
    private readonly orders: OrderService,
    private readonly documents: OrderDocumentService,
  ) {}

  @Get('inspections/:id/rectification-orders')
  @Allow('inspections.read')
  @ApiOperation({
    operationId: 'listRectificationOrders',
    summary: "An inspection's orders to rectify (整改通知书), and the findings that can be ordered.",
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: OrdersOfInspection })
  list(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<OrdersOfInspection> {
    return this.orders.ofInspection(id, principal);
  }

  @Post('inspections/:id/rectification-orders')
  @Allow('inspections.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendRectificationOrders', summary: 'Sends an order to each unit under one sign-off.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: OrdersOfInspection })
  send(
    @Param('id', IdPipe) id: number,
    @Body() asked: SendOrders,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<OrdersOfInspection> {
    return this.orders.send(id, asked, principal, key);
  }

  @Get('rectification-orders/:id')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getRectificationOrder', summary: 'One order to rectify.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: RectificationOrder })
  get(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<RectificationOrder> {
    return this.orders.get(id, principal);
  }

  @Get('rectification-orders/:id/document')
  @Allow('inspections.read')
  @ApiOperation({
    operationId: 'getRectificationOrderDocument',
    summary: 'An order to rectify as a Word document in the official form.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(exportFile('docx'))
  async document(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'docx', await this.documents.word(id, principal, untilGone(reply)));
  }

  @Post('rectification-orders/:id/withdrawal')
  @Allow('inspections.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawRectificationOrder', summary: 'Withdraws an order; it keeps its number.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: RectificationOrder })
  withdraw(
    @Param('id', IdPipe) id: number,
    @Body() asked: WithdrawOrder,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<RectificationOrder> {
    return this.orders.withdraw(id, asked, principal, key);
  }
}
