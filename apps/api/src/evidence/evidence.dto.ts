import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  PatternField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../platform/fields.js';
import { PageStanding } from './page-checks/page-check.dto.js';

export type Channel =
  'website' | 'gazette' | 'wechat' | 'weibo' | 'press-conference' | 'notice-board' | 'broadcast' | 'other';
export const channels = choices<Channel>({
  website: true,
  gazette: true,
  wechat: true,
  weibo: true,
  'press-conference': true,
  'notice-board': true,
  broadcast: true,
  other: true,
});

/** A: public and opened by the reviewer, or confirmed by the page itself; B: seen by an inspector; C: a file; D: declared only. */
export type TrustGrade = 'A' | 'B' | 'C' | 'D';
const grades = choices<TrustGrade>({ A: true, B: true, C: true, D: true });

export type ContentKind = 'url' | 'file';
const contentKinds = choices<ContentKind>({ url: true, file: true });

export type FileFormat =
  'pdf' | 'ofd' | 'docx' | 'xlsx' | 'doc' | 'xls' | 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'tiff';
const fileFormats = choices<FileFormat>({
  pdf: true,
  ofd: true,
  docx: true,
  xlsx: true,
  doc: true,
  xls: true,
  png: true,
  jpeg: true,
  gif: true,
  webp: true,
  bmp: true,
  tiff: true,
});

export class EvidenceVersion {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: '1 for the first one of its place.' })
  number: number;

  @ApiProperty({ enum: contentKinds, enumName: 'EvidenceContentKind' })
  kind: ContentKind;

  @ApiProperty({ type: String, nullable: true })
  url: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The file's name." })
  name: string | null;

  @ApiProperty({ enum: fileFormats, enumName: 'EvidenceFileFormat', nullable: true })
  format: FileFormat | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'In bytes.' })
  size: number | null;

  @ApiProperty({ type: String, nullable: true, description: "SHA-256 of the file's bytes." })
  sha256: string | null;

  @ApiProperty({ description: 'Whether its content was removed (清除).' })
  removed: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Who added it.' })
  addedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  addedAt: string;
}

export class EvidencePlace {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: channels, enumName: 'EvidenceChannel', nullable: true, description: 'Null: not public.' })
  channel: Channel | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  publishedOn: string | null;

  @ApiProperty({ type: [EvidenceVersion], description: 'The one that is there now comes first.' })
  versions: EvidenceVersion[];

  @ApiProperty({ type: PageStanding, nullable: true, description: 'Of the page that is published there now, if any.' })
  page: PageStanding | null;
}

export class Evidence {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '形成日期' })
  formedOn: string | null;

  @ApiProperty({ enum: grades, enumName: 'TrustGrade' })
  grade: TrustGrade;

  @ApiProperty({ type: String, nullable: true, description: 'Who gave the grade; null for the one it has by itself.' })
  gradedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  gradedAt: string | null;

  @ApiProperty({ description: '补录: it came with the history that the office recorded, declared only.' })
  isRecorded: boolean;

  @ApiProperty({ type: [EvidencePlace], description: 'The first one that was given comes first.' })
  places: EvidencePlace[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class EvidencePage {
  @ApiProperty({ type: [Evidence] })
  items: Evidence[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Goes into `before` for the next page; null at the end.',
  })
  next: number | null;

  @ApiProperty({ description: 'Whether the person may add to the asked unit, and change what it has.' })
  mayKeep: boolean;

  @ApiProperty({ type: 'integer', description: 'The most bytes that a file may have.' })
  fileLimit: number;
}

export class EvidenceQuery {
  @QueryIntegerField({ min: 1, optional: true, description: 'Of this unit alone.' })
  unitId?: number;

  @PatternField(/^[1-9]\d{0,8}(,[1-9]\d{0,8}){0,99}$/, {
    max: 1000,
    optional: true,
    description: 'These alone, divided by commas; a joined one stands for that which has its places now.',
  })
  ids?: string;

  @TextField({ max: 200, optional: true, description: 'A part of the title, of an address or of a file name.' })
  search?: string;

  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  before?: number;

  @QueryIntegerField({ min: 1, max: 100, optional: true })
  limit?: number;
}

export class EvidenceCopiesQuery {
  @QueryIntegerField({ min: 1 })
  unitId: number;

  @TextField({ max: 2000, optional: true, description: 'Finds the same page, however its address is written.' })
  url?: string;

  @TextField({ max: 200, optional: true, description: 'Finds what has the same title.' })
  title?: string;

  @QueryIntegerField({
    min: 1,
    optional: true,
    description: 'Finds what has pages with the same text as this evidence.',
  })
  textOf?: number;
}

/** Where it is: an address, or in a form the file beside the fields. */
export class NewEvidencePlace {
  @ChoiceField(channels, 'EvidenceChannel', { optional: true, nullable: true, description: 'Absent: not public.' })
  channel?: Channel | null;

  @CivilDateField({ optional: true, nullable: true, years: { first: 1949, last: 9999 } })
  publishedOn?: string | null;

  @TextField({ max: 2000, optional: true, description: 'http or https; absent where a file comes with it.' })
  url?: string;
}

export class NewEvidence extends NewEvidencePlace {
  @IdField()
  unitId: number;

  @TextField({ max: 200, optional: true, description: "Absent: the file's name." })
  title?: string;

  @CivilDateField({
    optional: true,
    nullable: true,
    years: { first: 1949, last: 9999 },
    description: '形成日期; needed where the place is public.',
  })
  formedOn?: string | null;
}

class SeenVersion {
  @VersionField()
  version: number;
}

export class AddPlace extends IntersectionType(NewEvidencePlace, SeenVersion) {
  @CivilDateField({ optional: true, nullable: true, years: { first: 1949, last: 9999 } })
  formedOn?: string | null;
}

export class AddVersion extends IntersectionType(PickType(NewEvidencePlace, ['url']), SeenVersion) {}

class FileField {
  @ApiProperty({ type: 'string', format: 'binary', required: false })
  file?: unknown;
}

/** The forms of the same: fields before the file. */
export class NewEvidenceForm extends IntersectionType(NewEvidence, FileField) {}
export class AddPlaceForm extends IntersectionType(AddPlace, FileField) {}
export class AddVersionForm extends IntersectionType(AddVersion, FileField) {}

export class EditEvidence extends SeenVersion {
  @TextField({ max: 200, optional: true })
  title?: string;

  @CivilDateField({ optional: true, nullable: true, years: { first: 1949, last: 9999 } })
  formedOn?: string | null;
}

export class EditPlace extends IntersectionType(
  PartialType(PickType(NewEvidencePlace, ['channel', 'publishedOn']), { skipNullProperties: false }),
  SeenVersion,
) {}

export class JoinEvidence extends SeenVersion {
  @IdField({ description: 'The evidence whose places come over.' })
  otherId: number;

  @VersionField()
  otherVersion: number;
}

export type GivenGrade = 'A';

export class GradeEvidence extends SeenVersion {
  @ChoiceField(choices<GivenGrade>({ A: true }), 'GivenGrade', {
    nullable: true,
    description:
      'A: the reviewer has opened the public page. Null takes that back, or what the page check has confirmed.',
  })
  grade: GivenGrade | null;
}
