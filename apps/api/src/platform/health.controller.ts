import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '../database/unit-of-work.js';

export class Health {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get('live')
  @ApiOperation({ operationId: 'live', summary: 'The process answers.' })
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'ready', summary: 'The database answers, too.' })
  @ApiOkResponse({ type: Health })
  async ready(): Promise<Health> {
    await this.unitOfWork.reader.query('SELECT 1');
    return { status: 'ok' };
  }
}
