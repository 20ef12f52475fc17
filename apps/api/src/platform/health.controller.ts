import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from './route-access.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Mode } from './configuration.js';
import { choices } from './fields.js';

const modes = choices<Mode>({ demo: true, office: true });

export class Health {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

export class Readiness extends Health {
  @ApiProperty({
    enum: modes,
    enumName: 'Mode',
    description: "demo: the demonstration with invented documents; office: an office's own work.",
  })
  mode: Mode;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The address by which other computers ask; null where only this computer may.',
  })
  publicAddress: string | null;
}

/** The name under which the controller is given the mode. */
export const serverMode = Symbol('mode');
/** The same for the public address, or null. */
export const publicAddress = Symbol('public address');

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(serverMode) private readonly mode: Mode,
    @Inject(publicAddress) private readonly address: string | null,
  ) {}

  @Get('live')
  @OpenToAll()
  @ApiOperation({ operationId: 'live', summary: 'The process answers.' })
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @OpenToAll()
  @ApiOperation({ operationId: 'ready', summary: 'The database answers, too; and what the server was started for.' })
  @ApiOkResponse({ type: Readiness })
  async ready(): Promise<Readiness> {
    await this.unitOfWork.reader.query('SELECT 1');
    return { status: 'ok', mode: this.mode, publicAddress: this.address };
  }
}
