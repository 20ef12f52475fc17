import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, choices, IdsField, QueryIntegerField, TextField } from '../../platform/fields.js';

/** Why a page is not verified. What fails says nothing of the page: 未能核验. */
export type PageReason =
  | 'no-hosts'
  | 'host-not-listed'
  | 'waiting'
  | 'robots'
  | 'robots-unreachable'
  | 'redirect-not-listed'
  | 'redirect-broken'
  | 'too-many-redirects'
  | 'led-home'
  | 'address-scheme'
  | 'address-internal'
  | 'host-unknown'
  | 'connection-refused'
  | 'connection-lost'
  | 'certificate'
  | 'time-out'
  | 'answer-too-large'
  | 'answer-broken'
  | 'http-status'
  | 'content-type'
  | 'not-text'
  | 'no-text'
  | 'seems-gone'
  | 'seems-closed'
  | 'internal';
export const pageReasons = choices<PageReason>({
  'no-hosts': true,
  'host-not-listed': true,
  waiting: true,
  robots: true,
  'robots-unreachable': true,
  'redirect-not-listed': true,
  'redirect-broken': true,
  'too-many-redirects': true,
  'led-home': true,
  'address-scheme': true,
  'address-internal': true,
  'host-unknown': true,
  'connection-refused': true,
  'connection-lost': true,
  certificate: true,
  'time-out': true,
  'answer-too-large': true,
  'answer-broken': true,
  'http-status': true,
  'content-type': true,
  'not-text': true,
  'no-text': true,
  'seems-gone': true,
  'seems-closed': true,
  internal: true,
});

export type PageState = 'unchecked' | 'good' | 'gone' | 'failed';
const pageStates = choices<PageState>({ unchecked: true, good: true, gone: true, failed: true });

export type PageWord = 'seen' | 'gone';
const pageWords = choices<PageWord>({ seen: true, gone: true });

export class PageStatement {
  @ApiProperty({ enum: pageWords, enumName: 'PageWord', description: '已人工核验, or 页面确已失效.' })
  said: PageWord;

  @ApiProperty()
  words: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** What checks have found at a published address. */
export class PageStanding {
  @ApiProperty({ enum: pageStates, enumName: 'PageState', description: 'What the last check has found.' })
  state: PageState;

  @ApiProperty({ enum: pageReasons, enumName: 'PageReason', nullable: true, description: 'Why it is not verified.' })
  reason: PageReason | null;

  @ApiProperty({ type: 'integer', nullable: true, description: "The server's last answer." })
  status: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the page was there last.' })
  goodAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its text had changed.' })
  changedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the page calls itself.' })
  title: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether that is the declared title.' })
  titleFits: boolean | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day that the page names.' })
  publishedOn: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether that is the declared day; null: it names none.' })
  dateFits: boolean | null;

  @ApiProperty({ type: 'integer', description: 'On so many days in a row checks have failed.' })
  failedDays: number;

  @ApiProperty({ description: 'Whether a check is asked for and not done yet.' })
  isAsked: boolean;

  @ApiProperty({ description: 'Whether a person has to look, as checks have failed on three days.' })
  needsPerson: boolean;

  @ApiProperty({ type: PageStatement, nullable: true, description: 'What a person has said since checks fail.' })
  statement: PageStatement | null;
}

/** One thing that checks have found, as long as it stayed the same. */
export class PageFinding {
  @ApiProperty({ enum: pageStates, enumName: 'PageState' })
  state: PageState;

  @ApiProperty({ enum: pageReasons, enumName: 'PageReason', nullable: true })
  reason: PageReason | null;

  @ApiProperty({ type: 'integer', nullable: true })
  status: number | null;

  @ApiProperty({ format: 'date-time' })
  firstAt: string;

  @ApiProperty({ format: 'date-time' })
  lastAt: string;

  @ApiProperty({ type: 'integer', description: 'So many checks in a row have found it.' })
  times: number;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the normalised main text.' })
  textHash: string | null;
}

/** The page as it was kept, to be read beside what it proves. */
export class PageExtract {
  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  publishedOn: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where redirects have led to, if anywhere else.' })
  finalUrl: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The beginning of its main text; null: none is kept.' })
  text: string | null;

  @ApiProperty({ description: 'Whether there is more of it.' })
  isCut: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was like that last.' })
  goodAt: string | null;

  @ApiProperty({ type: [PageFinding], description: 'The last one first, at most 20.' })
  findings: PageFinding[];
}

export class AskChecks {
  @IdsField({ count: 50, description: 'Evidence whose published pages shall be checked now.' })
  evidenceIds: number[];
}

export class AskedChecks {
  @ApiProperty({ type: 'integer', description: 'Pages that are checked now.' })
  pages: number;

  @ApiProperty({ type: 'integer', description: 'Pages of hosts that nobody has listed.' })
  notListed: number;

  @ApiProperty({ type: 'integer', description: 'Pages that were checked within the last minute.' })
  recent: number;
}

export class StatePage {
  @ChoiceField(pageWords, 'PageWord')
  said: PageWord;

  @TextField({ min: 2, max: 500, description: 'What the person has seen, and how.' })
  words: string;
}

/** A page that a person has to look at. */
export class PageToSee {
  @ApiProperty({ type: 'integer' })
  versionId: number;

  @ApiProperty({ type: 'integer' })
  evidenceId: number;

  @ApiProperty()
  title: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty()
  url: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  publishedOn: string | null;

  @ApiProperty({ enum: pageReasons, enumName: 'PageReason' })
  reason: PageReason;

  @ApiProperty({ type: 'integer', nullable: true })
  status: number | null;

  @ApiProperty({ type: 'integer' })
  failedDays: number;

  @ApiProperty({ format: 'date-time' })
  checkedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  goodAt: string | null;
}

export class PagesToSee {
  @ApiProperty({ type: [PageToSee], description: 'Those that wait longest come first.' })
  items: PageToSee[];

  @ApiProperty({ type: 'integer', description: 'All of them.' })
  count: number;
}

export class PagesToSeeQuery {
  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}
