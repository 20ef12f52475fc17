import { ApiProperty } from '@nestjs/swagger';
import { type FigureTopic, figureTopics, type Naming, namings } from '@yaodian/inspection';
import {
  ChoiceField,
  choices,
  CivilDateField,
  ObjectField,
  ObjectsField,
  QueryIntegerField,
  TextField,
  TextsField,
  VersionField,
} from '../../platform/fields.js';
import { Signing, SignOff } from '../../supervision/signing/signing.dto.js';

export type CircularState = 'draft' | 'published';
export const circularStates = choices<CircularState>({ draft: true, published: true });

/** A part of the text. */
export class CircularSection {
  @TextField({ max: 60 })
  title: string;

  @TextField({
    max: 20_000,
    min: 0,
    description:
      'A line is a paragraph; （一） or 1. at its beginning makes a heading; {{平均分}} stands for a figure.',
  })
  text: string;
}

/** A figure that a text may have, by its name. */
export class CircularFigure {
  @ApiProperty({ description: 'As it stands in the text between double braces.' })
  name: string;

  @ApiProperty({ enum: figureTopics, enumName: 'FigureTopic' })
  topic: FigureTopic;

  @ApiProperty({ description: 'As it is printed: as of now in a draft, else as it was published.' })
  value: string;
}

/** A unit in the ranking of its group. */
export class CircularRankedUnit {
  @ApiProperty({ type: 'integer', nullable: true })
  rank: number | null;

  @ApiProperty()
  unit: string;

  @ApiProperty({ type: String, nullable: true })
  quantity: string | null;

  @ApiProperty({ type: String, nullable: true })
  content: string | null;

  @ApiProperty({ type: String, nullable: true })
  timeliness: string | null;

  @ApiProperty({ description: 'Deducted from the total for other findings.' })
  other: string;

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ description: 'Why it has no rank; empty where it has one.' })
  remark: string;
}

export class CircularRanking {
  @ApiProperty()
  title: string;

  @ApiProperty({ type: [CircularRankedUnit] })
  units: CircularRankedUnit[];
}

export class CircularProblemLine {
  @ApiProperty({ type: String, nullable: true, description: 'Null where units are not named.' })
  unit: string | null;

  @ApiProperty({ description: 'The item of the check list.' })
  kind: string;

  @ApiProperty()
  words: string;

  @ApiProperty()
  severity: string;

  @ApiProperty({ type: String, nullable: true })
  deduction: string | null;

  @ApiProperty()
  rectification: string;
}

export class CircularWeights {
  @ApiProperty({ type: 'integer' })
  quantity: number;

  @ApiProperty({ type: 'integer' })
  content: number;

  @ApiProperty({ type: 'integer' })
  timeliness: number;
}

export type CircularHindranceCode = 'state' | 'feedback' | 'objections' | 'scores' | 'figures' | 'own-cause' | 'empty';
export const circularHindranceCodes = choices<CircularHindranceCode>({
  state: true,
  feedback: true,
  objections: true,
  scores: true,
  figures: true,
  'own-cause': true,
  empty: true,
});

/** What keeps a draft from being published now. */
export class CircularHindrance {
  @ApiProperty({ enum: circularHindranceCodes, enumName: 'CircularHindranceCode' })
  code: CircularHindranceCode;

  @ApiProperty({ description: 'Units, names of figures, or titles of sections.', type: [String] })
  names: string[];

  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'Until when units may answer.' })
  until: string | null;
}

/** A version in the list of all. */
export class CircularVersionLine {
  @ApiProperty({ type: 'integer', description: 'From 1; a further one corrects the one before.' })
  number: number;

  @ApiProperty({ enum: circularStates, enumName: 'CircularState' })
  state: CircularState;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it corrects the one before.' })
  reason: string | null;

  @ApiProperty({ type: Signing, nullable: true })
  signing: Signing | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  publishedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person.' })
  publishedBy: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of what was published.' })
  hash: string | null;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person.' })
  updatedBy: string | null;
}

/** What was decided after the last circular was published, and changed scores: a correction is due. */
export class DueCorrection {
  @ApiProperty({ type: 'integer', description: 'The version of the scores.' })
  number: number;

  @ApiProperty({ type: String, nullable: true })
  unitName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The decision.' })
  reason: string | null;

  @ApiProperty({ format: 'date-time' })
  frozenAt: string;
}

/** 通报 of an inspection, in all its versions. */
export class Circulars {
  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ description: '`draft`, `field`, `feedback`, `final` or `published`.' })
  inspectionState: string;

  @ApiProperty({ description: 'Whether the reader drafts and publishes.' })
  mayDraft: boolean;

  @ApiProperty({ description: 'Whether the server makes PDF files; else the browser prints.' })
  makesPdf: boolean;

  @ApiProperty({ type: [DueCorrection], description: 'For who drafts; the newest first.' })
  changes: DueCorrection[];

  @ApiProperty({ type: [CircularVersionLine], description: 'The newest first; drafts only for who drafts.' })
  versions: CircularVersionLine[];
}

/** One version: its text, and what stands in its tables. */
export class Circular extends CircularVersionLine {
  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty({ description: '发文机关' })
  issuer: string;

  @ApiProperty({ type: [String], description: '主送' })
  addressees: string[];

  @ApiProperty({ type: [String], description: '抄送' })
  copies: string[];

  @ApiProperty({ enum: namings, enumName: 'Naming', description: 'Whether units with problems are named.' })
  naming: Naming;

  @ApiProperty({ type: [CircularSection] })
  sections: CircularSection[];

  @ApiProperty({
    type: [CircularFigure],
    description: 'All that a draft may have; of what is published, those in its text.',
  })
  figures: CircularFigure[];

  @ApiProperty({ type: CircularWeights })
  weights: CircularWeights;

  @ApiProperty({ type: [CircularRanking] })
  groups: CircularRanking[];

  @ApiProperty({ type: [CircularProblemLine] })
  problems: CircularProblemLine[];

  @ApiProperty({ type: String, nullable: true, description: '文号 of the version that it corrects.' })
  replaces: string | null;

  @ApiProperty({
    nullable: true,
    type: Boolean,
    description: 'Whether what is kept still has its hash; null for a draft.',
  })
  isIntact: boolean | null;

  @ApiProperty({ type: [CircularHindrance], description: 'Of a draft.' })
  hindrances: CircularHindrance[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class EditCircular {
  @VersionField()
  version: number;

  @TextField({ max: 200 })
  title: string;

  @TextsField({ max: 120, count: 50, description: '主送' })
  addressees: string[];

  @TextsField({ max: 120, count: 50, description: '抄送' })
  copies: string[];

  @ChoiceField(namings, 'Naming')
  naming: Naming;

  @ObjectsField(() => CircularSection, { count: 12 })
  sections: CircularSection[];
}

export class PublishCircular {
  @VersionField()
  version: number;

  @ObjectField(() => SignOff)
  signOff: SignOff;

  @TextField({ max: 60, min: 0, description: '文号' })
  documentNumber: string;

  @CivilDateField({ description: '成文日期' })
  signedOn: string;
}

export class CorrectCircular {
  @TextField({ max: 500, description: 'Why it is corrected; it is printed.' })
  reason: string;
}

export class DropCircular {
  @QueryIntegerField({ min: 1, description: 'The version that the sender has seen.' })
  version: number;
}
