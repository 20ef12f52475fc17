import { BooleanField, IdField, IdsField, ObjectsField, TextField } from '../../platform/fields.js';

const mostUnits = 10_000;

/** Units that are compared with each other. */
export class SelectedInspectionGroup {
  @TextField({ max: 120 })
  title: string;

  @IdField({ nullable: true, description: 'The unit group whose members these are.' })
  unitGroupId: number | null;

  @IdsField({ count: mostUnits, description: 'Others that belong to it.' })
  unitIds: number[];
}

/** Which units an inspection takes, and how they are compared. Groups are expanded at the start. */
export class InspectionSelection {
  @IdsField({ count: 200, description: 'Unit groups.' })
  unitGroupIds: number[];

  @IdsField({ count: mostUnits, description: 'Units beside those of the groups.' })
  unitIds: number[];

  @IdsField({ count: mostUnits, description: 'Members of the groups that are left out.' })
  leftOut: number[];

  @ObjectsField(() => SelectedInspectionGroup, { count: 100, description: 'Each unit is in exactly one of them.' })
  groups: SelectedInspectionGroup[];

  @BooleanField({ description: "Whether the office's own unit takes part in the ranking." })
  rankOwnUnit: boolean;
}

export const nothingSelected: InspectionSelection = {
  unitGroupIds: [],
  unitIds: [],
  leftOut: [],
  groups: [],
  rankOwnUnit: false,
};
