import { ApiProperty } from '@nestjs/swagger';
import type { TemplateKind } from '@yaodian/official-document';
import { ChoiceField, choices, IdField, IntegerField } from '../../platform/fields.js';

export const templateKinds = choices<TemplateKind>({
  notice: true,
  sheet: true,
  circular: true,
  rectification: true,
  'unit-sheet': true,
});
/** Bytes of one template. */
export const templateLimit = 5 * 1024 * 1024;

/** A named field that a template of the kind may have. */
export class TemplateField {
  @ApiProperty({ description: 'As it stands between braces.' })
  name: string;

  @ApiProperty({ description: 'Whether a template without it is not taken.' })
  required: boolean;

  @ApiProperty({ description: 'What the preview puts there; empty for a list.' })
  sample: string;

  @ApiProperty({ type: [String], description: 'The lists in which it stands, the outermost first.' })
  within: string[];

  @ApiProperty({ description: 'Whether it is a list: what stands between its beginning and its end is repeated.' })
  isList: boolean;
}

export class TemplateVersion {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: 'From 1, of its kind.' })
  version: number;

  @ApiProperty({ description: "The file's name." })
  name: string;

  @ApiProperty({ type: 'integer', description: 'In bytes.' })
  size: number;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person.' })
  addedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  addedAt: string;

  @ApiProperty({
    type: Boolean,
    description: 'Whether its file was removed (清除); the built-in form takes its place.',
  })
  removed: boolean;
}

export class TemplateChoice {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The version of the template; null: the built-in one.' })
  templateVersion: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person.' })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** What the office has for documents of a kind. */
export class Templates {
  @ApiProperty({ enum: templateKinds, enumName: 'TemplateKind' })
  kind: TemplateKind;

  @ApiProperty({ type: 'integer', description: 'Of the choice; 0 before the first one.' })
  choiceVersion: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The template that is used; null: the built-in one.' })
  chosenId: number | null;

  @ApiProperty({ type: [TemplateVersion], description: 'The newest first.' })
  versions: TemplateVersion[];

  @ApiProperty({ type: [TemplateChoice], description: 'The newest first.' })
  choices: TemplateChoice[];

  @ApiProperty({ type: [TemplateField] })
  fields: TemplateField[];
}

export class AddTemplate {
  @ChoiceField(templateKinds, 'TemplateKind')
  kind: TemplateKind;
}

/** The body as the description shows it. */
export class AddTemplateForm extends AddTemplate {
  @ApiProperty({ type: 'string', format: 'binary' })
  file: string;
}

export class TemplateQuery {
  @ChoiceField(templateKinds, 'TemplateKind')
  kind: TemplateKind;
}

export class ChooseTemplate {
  @ChoiceField(templateKinds, 'TemplateKind')
  kind: TemplateKind;

  @IntegerField({ description: 'The `choiceVersion` that the sender has seen.' })
  version: number;

  @IdField({ optional: true, description: 'Absent: the built-in one.' })
  templateId?: number;
}
