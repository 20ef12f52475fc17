import { ApiProperty } from '@nestjs/swagger';
import { CellProblem } from '../../workbooks/workbook.dto.js';
import { BooleanField, ChoiceField, ObjectsField, TextField, VersionField } from '../../platform/fields.js';
import {
  inspectionMethods,
  type InspectionMethod,
  type ItemDimension,
  itemDimensions,
  type ItemPer,
  itemPers,
} from '../inspection.dto.js';

export const itemTextLength = 500;
export const mostItems = 200;

/** 检查项, in a list in its order. */
export class CheckListItem {
  @ChoiceField(itemDimensions, 'ItemDimension')
  dimension: ItemDimension;

  @ChoiceField(itemPers, 'ItemPer')
  per: ItemPer;

  @ChoiceField(inspectionMethods, 'InspectionMethod')
  method: InspectionMethod;

  @TextField({ max: itemTextLength, description: 'What must be so.' })
  text: string;

  @TextField({ max: itemTextLength, min: 0, nullable: true, description: 'How to see it.' })
  hint: string | null;
}

export class NewCheckList {
  @TextField({ max: 120 })
  title: string;

  @ObjectsField(() => CheckListItem, { count: mostItems })
  items: CheckListItem[];
}

export class EditCheckList extends NewCheckList {
  @VersionField()
  version: number;
}

export class RetireCheckList {
  @VersionField()
  version: number;

  @BooleanField({ description: 'false: it is offered again.' })
  retired: boolean;
}

/** 检查清单 in a list. */
export class CheckListLine {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  itemCount: number;

  @ApiProperty({ type: 'integer', description: 'Inspections that were planned with it.' })
  inspections: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since then it is offered no more.' })
  retiredAt: string | null;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

/** 检查清单 */
export class CheckList extends CheckListLine {
  @ApiProperty({ type: [CheckListItem] })
  items: CheckListItem[];
}

/** What a workbook with items holds; nothing is stored. */
export class ReadItems {
  @ApiProperty({ type: [CheckListItem], description: 'Empty where something is wrong with the table.' })
  items: CheckListItem[];

  @ApiProperty({ type: [CellProblem] })
  problems: CellProblem[];
}

export class WorkbookFile {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The workbook (.xlsx).' })
  file: string;
}
