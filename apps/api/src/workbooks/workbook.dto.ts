import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BooleanField, ChoiceField, choices, TextField } from '../platform/fields.js';

export type CellProblemCode =
  | 'formula'
  | 'broken'
  | 'required'
  | 'not-text'
  | 'not-date'
  | 'not-kind'
  | 'not-a-choice'
  | 'not-number'
  | 'not-yes'
  | 'not-yes-or-no'
  | 'not-account'
  | 'name-taken'
  | 'account-taken'
  | 'parent-unknown'
  | 'own-ancestor'
  | 'ends-before'
  | 'role-unknown'
  | 'unit-unknown'
  | 'role-place'
  | 'roles-conflict'
  | 'last-administrator'
  | 'own-account'
  | 'not-yours'
  | 'not-deadline'
  | 'not-milestone'
  | 'not-target'
  | 'not-rhythm'
  | 'too-long-here'
  | 'undecided'
  | 'identifier-unknown'
  | 'identifier-twice'
  | 'row-added'
  | 'row-twice'
  | 'identifier-changed'
  | 'not-writable'
  | 'not-percent'
  | 'not-in-range'
  | 'correction-unexplained'
  | 'nothing-earlier'
  | 'unchanged-and-written'
  | 'targets-changed'
  | 'not-asked-here'
  | 'not-assigned'
  | 'has-reported'
  | 'state-fixed'
  | 'not-recorded-state'
  | 'closed-with-the-year'
  | 'closed-already'
  | 'own-closing-recorded'
  | 'closed-below-all'
  | 'only-when-closed'
  | 'day-ahead'
  | 'before-year'
  | 'not-address'
  | 'not-period'
  | 'not-begun'
  | 'no-share'
  | 'period-overlaps'
  | 'measure-unknown'
  | 'denominator-not-wanted'
  | 'figure-twice'
  | 'place-changed'
  | 'not-scored-by-you'
  | 'evidence-titled'
  | 'not-whole'
  | 'not-weight'
  | 'not-for-choice'
  | 'not-quarters'
  | 'not-unit-group'
  | 'reference-unknown'
  | 'owner-without-list'
  | 'rule-or-division'
  | 'level-skipped'
  | 'below-leaf'
  | 'key-malformed'
  | 'sheet-missing'
  | 'heads-changed'
  | 'row-missing'
  | 'too-many';

const cellProblemCodes = choices<CellProblemCode>({
  formula: true,
  broken: true,
  required: true,
  'not-text': true,
  'not-date': true,
  'not-kind': true,
  'not-a-choice': true,
  'not-number': true,
  'not-yes': true,
  'not-yes-or-no': true,
  'not-account': true,
  'name-taken': true,
  'account-taken': true,
  'parent-unknown': true,
  'own-ancestor': true,
  'ends-before': true,
  'role-unknown': true,
  'unit-unknown': true,
  'role-place': true,
  'roles-conflict': true,
  'last-administrator': true,
  'own-account': true,
  'not-yours': true,
  'not-deadline': true,
  'not-milestone': true,
  'not-target': true,
  'not-rhythm': true,
  'too-long-here': true,
  undecided: true,
  'identifier-unknown': true,
  'identifier-twice': true,
  'row-added': true,
  'row-twice': true,
  'identifier-changed': true,
  'not-writable': true,
  'not-percent': true,
  'not-in-range': true,
  'correction-unexplained': true,
  'nothing-earlier': true,
  'unchanged-and-written': true,
  'targets-changed': true,
  'not-asked-here': true,
  'not-assigned': true,
  'has-reported': true,
  'state-fixed': true,
  'not-recorded-state': true,
  'closed-with-the-year': true,
  'closed-already': true,
  'own-closing-recorded': true,
  'closed-below-all': true,
  'only-when-closed': true,
  'day-ahead': true,
  'before-year': true,
  'not-address': true,
  'not-period': true,
  'not-begun': true,
  'no-share': true,
  'period-overlaps': true,
  'measure-unknown': true,
  'denominator-not-wanted': true,
  'figure-twice': true,
  'place-changed': true,
  'not-scored-by-you': true,
  'evidence-titled': true,
  'not-whole': true,
  'not-weight': true,
  'not-for-choice': true,
  'not-quarters': true,
  'not-unit-group': true,
  'reference-unknown': true,
  'owner-without-list': true,
  'rule-or-division': true,
  'level-skipped': true,
  'below-leaf': true,
  'key-malformed': true,
  'sheet-missing': true,
  'heads-changed': true,
  'row-missing': true,
  'too-many': true,
});

export type ConflictChoice = 'file' | 'register';
const conflictChoices = choices<ConflictChoice>({ file: true, register: true });

/** A form with the edited workbook. Nothing is stored in a dry run. */
export class ImportWorkbook {
  @BooleanField({ optional: true })
  dryRun?: boolean;

  @TextField({ max: 64, optional: true, description: '`comparison` of the dry run that is applied.' })
  comparison?: string;

  @ChoiceField(conflictChoices, 'ConflictChoice', {
    optional: true,
    description: 'What holds where the file and somebody else have changed a field in different ways.',
  })
  conflicts?: ConflictChoice;
}

export class ImportWorkbookForm extends ImportWorkbook {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The workbook (.xlsx).' })
  file: string;
}

export class CellProblem {
  @ApiProperty({ example: 'D7', description: 'In a workbook of several tables with the sheet before it: 指标!D7.' })
  cell: string;

  @ApiProperty({ enum: cellProblemCodes, enumName: 'CellProblemCode' })
  code: CellProblemCode;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  facts?: Record<string, string>;
}

/** What every comparison of an edited workbook tells, whatever its rows are; nothing is stored. */
export class WorkbookComparison {
  @ApiProperty({ description: 'Goes into `comparison` to apply exactly this.' })
  comparison: string;

  @ApiProperty({ type: 'integer' })
  unchanged: number;

  @ApiProperty({
    type: [String],
    description: 'Rows that were downloaded and are not in the file, by name. They stay.',
  })
  absent: string[];

  @ApiProperty({
    type: [String],
    description: 'Columns that are not of the table, and are left aside.',
    example: ['P 备注'],
  })
  ignored: string[];

  @ApiProperty({ type: [CellProblem], description: 'While there are any, nothing can be applied.' })
  problems: CellProblem[];
}
