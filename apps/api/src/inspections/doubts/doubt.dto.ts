import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, choices, TextField, VersionField } from '../../platform/fields.js';

/** Figures that are computed, and that inspectors answer to be right or wrong. */
export type ComputedFigure = 'quantity' | 'timeliness';
export const computedFigures = choices<ComputedFigure>({ quantity: true, timeliness: true });

export type DoubtResolution = 'corrected' | 'withdrawn';
const resolutions = choices<DoubtResolution>({ corrected: true, withdrawn: true });

/** 待核: a figure of a sheet that an inspector answered to be wrong. */
export class FigureDoubt {
  @ApiProperty({ enum: computedFigures, enumName: 'ComputedFigure' })
  figure: ComputedFigure;

  @ApiProperty({ description: 'What is wrong, as the inspector wrote.' })
  words: string;

  @ApiProperty()
  doubtedBy: string;

  @ApiProperty({ format: 'date-time' })
  doubtedAt: string;

  @ApiProperty({ type: String, nullable: true, description: 'The score then; null where it was not kept.' })
  scoreThen: string | null;

  @ApiProperty({ enum: resolutions, enumName: 'DoubtResolution', nullable: true, description: 'null: open.' })
  resolution: DoubtResolution | null;

  @ApiProperty({ type: String, nullable: true, description: 'The score when it was resolved.' })
  scoreAfter: string | null;

  @ApiProperty({ type: String, nullable: true })
  resolutionWords: string | null;

  @ApiProperty({ type: String, nullable: true })
  resolvedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: string | null;

  @ApiProperty({ type: 'integer', description: "Of the inspector's answer." })
  version: number;
}

export class ResolveDoubt {
  @VersionField()
  version: number;

  @ChoiceField(resolutions, 'DoubtResolution', {
    description: '`corrected`: the rows behind the figure were, and it is another one now.',
  })
  resolution: DoubtResolution;

  @TextField({ max: 2000, description: 'What was corrected, or why nothing is wrong.' })
  words: string;
}
