import { type ProblemCode, schemeTemplates } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import { UnitSelection } from '../../organisation/selection/selection.dto.js';
import {
  ChoiceField,
  choices,
  IdField,
  IntegerField,
  ObjectField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { SchemeBody } from './scheme-body.dto.js';

export type SchemeState = 'draft' | 'adopted' | 'replaced';
export const schemeStates = choices<SchemeState>({ draft: true, adopted: true, replaced: true });

const titleLength = 200;

export class SchemeQuery {
  @QueryIntegerField({ optional: true, min: 1, description: 'Only those of one plan.' })
  planId?: number;
}

export class NewScheme {
  @IdField()
  planId: number;

  @TextField({ max: titleLength })
  title: string;

  @IdField({ optional: true, description: 'A scheme to begin with a copy of; without it the draft is empty.' })
  copiedFrom?: number;

  @ChoiceField(schemeTemplates.map(({ key }) => key), 'SchemeTemplateKey', {
    optional: true,
    description: 'A template to begin with; not together with `copiedFrom`.',
  })
  template?: string;
}

/** The same words in both languages. */
export class SchemeWords {
  @ApiProperty()
  zh: string;

  @ApiProperty()
  en: string;
}

/** A scheme to begin with, modelled on published ones. */
export class SchemeTemplateLine {
  @ApiProperty({ enum: schemeTemplates.map(({ key }) => key), enumName: 'SchemeTemplateKey' })
  key: string;

  @ApiProperty({ type: SchemeWords })
  name: SchemeWords;

  @ApiProperty({ type: SchemeWords })
  description: SchemeWords;

  @ApiProperty({ type: 'integer', description: 'In basis points.' })
  weight: number;
}

export class EditScheme {
  @VersionField()
  version: number;

  @TextField({ max: titleLength })
  title: string;

  @IntegerField({ description: 'Share in the whole assessment in basis points: 400 (4 %) to 10000.' })
  weight: number;

  @ObjectField(() => SchemeBody)
  body: SchemeBody;

  @ObjectField(() => UnitSelection, { description: 'Its groups are those of the body, in the same order.' })
  selection: UnitSelection;
}

/** A form with the edited workbook of a draft. */
export class SchemeWorkbook {
  @VersionField()
  version: number;
}

export class SchemeWorkbookForm extends SchemeWorkbook {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The workbook (.xlsx).' })
  file: string;
}

export class AdoptScheme {
  @VersionField()
  version: number;
}

/** 考核方案 in a list. */
export class SchemeLine {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: schemeStates, enumName: 'SchemeState' })
  state: SchemeState;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of adoption, from 1 within the plan.' })
  number: number | null;

  @ApiProperty({ type: 'integer', description: 'In basis points.' })
  weight: number;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  adoptedAt: string | null;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

/** Where a problem is for a reader. */
export class SchemeProblemLine {
  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  @ApiProperty()
  name: string;
}

/** What is wrong with a draft; such a draft is kept, and not adopted. */
export class SchemeProblem {
  @ApiProperty({
    type: String,
    description: 'As the library of the assessment names it; `no-units` where the scheme scores nobody.',
  })
  code: ProblemCode | 'no-units';

  @ApiProperty({ description: 'Where in the scheme.' })
  path: string;

  @ApiProperty({ type: SchemeProblemLine, nullable: true })
  line: SchemeProblemLine | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  parameters: Record<string, string>;
}

/** A unit that a scheme scores. */
export class SchemeUnit {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String], description: 'Its comparison groups: one, where all is well.' })
  groups: string[];

  @ApiProperty({ description: "Whether it takes part in the ranking; the office's own unit may not." })
  ranked: boolean;
}

/** 考核方案 */
export class AssessmentScheme extends SchemeLine {
  @ApiProperty({ type: SchemeBody })
  body: SchemeBody;

  @ApiProperty({ type: UnitSelection })
  selection: UnitSelection;

  @ApiProperty({ type: [SchemeUnit], description: 'Of a draft as the register is today; else as fixed at adoption.' })
  units: SchemeUnit[];

  @ApiProperty({ type: [SchemeProblem], description: 'None, once it is adopted.' })
  problems: SchemeProblem[];

  @ApiProperty({ type: 'integer', nullable: true })
  copiedFrom: number | null;
}
