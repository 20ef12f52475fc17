import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { NewRegister, RegisterLoad } from './starter.dto.js';
import { StarterService } from './starter.service.js';

@ApiTags('units')
@Controller('register-loads')
export class StarterController {
  constructor(private readonly starter: StarterService) {}

  @Post()
  @Allow('units.keep')
  @ApiOperation({
    operationId: 'loadRegister',
    summary: 'Fills a register that holds at most one unit with the usual units of a county.',
  })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: RegisterLoad })
  load(@Body() register: NewRegister, @IdempotencyKey() key?: string): Promise<RegisterLoad> {
    return this.starter.load(register, key);
  }

  @Get()
  @Allow('units.keep')
  @ApiOperation({ operationId: 'listRegisterLoads', summary: 'The load that can still be undone, if there is one.' })
  @ApiOkResponse({ type: [RegisterLoad] })
  async list(): Promise<RegisterLoad[]> {
    const load = await this.starter.undoable();
    return load ? [load] : [];
  }

  @Delete(':id')
  @Allow('units.keep')
  @HttpCode(204)
  @ApiOperation({ operationId: 'undoRegisterLoad', summary: 'Takes the units of a load out of the register again.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  undo(@Param('id', IdPipe) id: number): Promise<void> {
    return this.starter.undo(id);
  }
}
