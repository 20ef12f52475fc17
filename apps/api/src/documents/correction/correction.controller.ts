import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/route-access.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { invalid, validated } from '../../platform/validation.js';
import { answerWithProgress } from '../progress-answer.js';
import { Uploads } from '../upload.js';
import { CorrectDocument, CorrectionForm, CorrectionReading, CorrectionResult, RowChoice } from './correction.dto.js';
import { CorrectionService } from './correction.service.js';

@ApiTags('documents')
@Controller('documents/:id/correction')
export class CorrectionController {
  constructor(
    private readonly corrections: CorrectionService,
    private readonly uploads: Uploads,
  ) {}

  @Post()
  @Allow('plans.draft')
  @ApiOperation({
    operationId: 'correctDocument',
    summary: 'Compares a corrected file with a document of a draft, or puts it in its place.',
    description:
      'Tasks that a person has edited stay so unless the choices say otherwise. With `Accept: application/x-ndjson` the answer comes line by line, as that of an import.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiExtraModels(RowChoice)
  @ApiBody({ type: CorrectionForm })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: CorrectionReading, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: CorrectionResult })
  correct(
    @Param('id', IdPipe) documentId: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.uploads.during(request, async ({ files, fields }) => {
      const { dryRun, comparison, choices = [] } = await validated(CorrectDocument, withChoices(fields));
      const [file, ...more] = files;
      if (!file || more.length > 0) throw invalid('file', 'is needed, and only one');
      await answerWithProgress(request, reply, dryRun ? 200 : 201, (signal, report) => {
        const asked = { documentId, file, signal, report };
        if (dryRun) return this.corrections.compare(asked);
        if (comparison === undefined) throw invalid('comparison', 'is needed, or dryRun');
        return this.corrections.apply({ ...asked, comparison, choices, key });
      });
    });
  }
}

/** A form knows only strings. */
function withChoices(fields: unknown): unknown {
  const { choices, ...rest } = fields as { choices?: unknown };
  if (typeof choices !== 'string') return fields;
  try {
    return { ...rest, choices: JSON.parse(choices) as unknown };
  } catch {
    throw invalid('choices', 'must be JSON');
  }
}
