import { BooleanField, IdField, IdsField, ObjectsField, TextField } from '../../platform/fields.js';

const mostUnits = 10_000;

/** Units that are compared with each other. */
export class SelectedGroup {
  @TextField({ max: 120 })
  title: string;

  @IdField({ nullable: true, description: 'The unit group whose members these are.' })
  unitGroupId: number | null;

  @IdsField({ count: mostUnits, description: 'Others that belong to it.' })
  unitIds: number[];
}

/** Which units an inspection takes or a scheme scores, and how they are compared. Groups of the register are expanded when it starts or is adopted. */
export class UnitSelection {
  @IdsField({ count: 200, description: 'Unit groups.' })
  unitGroupIds: number[];

  @IdsField({ count: mostUnits, description: 'Units beside those of the groups.' })
  unitIds: number[];

  @IdsField({ count: mostUnits, description: 'Members of the groups that are left out.' })
  leftOut: number[];

  @ObjectsField(() => SelectedGroup, { count: 100, description: 'Each unit is in exactly one of them.' })
  groups: SelectedGroup[];

  @BooleanField({ description: "Whether the office's own unit takes part in the ranking." })
  rankOwnUnit: boolean;
}

export const nothingSelected: UnitSelection = {
  unitGroupIds: [],
  unitIds: [],
  leftOut: [],
  groups: [],
  rankOwnUnit: false,
};
