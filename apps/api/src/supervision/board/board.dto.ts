import { ApiProperty } from '@nestjs/swagger';
import { LightCounts } from '../../assignments/lights/light.dto.js';
import { IdField, ObjectsField, QueryIntegerField, TextField } from '../../platform/fields.js';
import { planStates, type PlanState } from '../../plans/plan.dto.js';

export class BoardQuery {
  @QueryIntegerField({
    min: 1,
    optional: true,
    description: 'The issued plan of the newest year if absent; where none is under way, the last one archived.',
  })
  planId?: number;
}

export class BoardPlan {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: planStates, enumName: 'PlanState' })
  state: PlanState;
}

/** 按时办结, by either deadline, so that an extension hides nothing; what is outside punctuality is not counted. */
export class Punctuality {
  @ApiProperty({ type: 'integer', description: 'Closed on request, with a deadline.' })
  closed: number;

  @ApiProperty({ type: 'integer', description: 'Of them on time by 首次期限.' })
  onTimeByFirst: number;

  @ApiProperty({ type: 'integer', description: 'Of them on time by 有效期限.' })
  onTimeByEffective: number;
}

/** What is counted of assignments that are not cancelled. */
export class BoardFigures {
  @ApiProperty({ type: 'integer' })
  assignments: number;

  @ApiProperty({ type: LightCounts })
  lights: LightCounts;

  @ApiProperty({ type: 'integer', description: '延期待批, whatever their light is.' })
  extensionsAsked: number;

  @ApiProperty({ type: Punctuality })
  punctuality: Punctuality;
}

/** A highest heading of the task table. */
export class BoardSection extends BoardFigures {
  @ApiProperty({ description: 'Empty for tasks under no heading.' })
  section: string;
}

export class BoardUnit extends BoardFigures {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  shortName: string | null;
}

/** One unit under one heading. */
export class BoardCell {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  section: string;

  @ApiProperty({ type: LightCounts })
  lights: LightCounts;
}

/** 督办: the lights of a plan by unit and by section. */
export class SupervisionBoard {
  @ApiProperty({ type: String, format: 'date' })
  today: string;

  @ApiProperty({ type: BoardPlan, nullable: true, description: 'null: no plan is issued yet.' })
  plan: BoardPlan | null;

  @ApiProperty({ type: [BoardPlan], description: 'All that are issued or archived, the newest year first.' })
  plans: BoardPlan[];

  @ApiProperty({ type: 'integer', description: 'Of so many assignments the light is not yet that of today.' })
  computing: number;

  @ApiProperty({ type: BoardFigures })
  total: BoardFigures;

  @ApiProperty({ type: [BoardSection], description: 'As they are printed.' })
  sections: BoardSection[];

  @ApiProperty({ type: [BoardUnit], description: "In the office's order of organs." })
  units: BoardUnit[];

  @ApiProperty({ type: [BoardCell], description: 'Those in which there is an assignment.' })
  cells: BoardCell[];
}

/** Names one unit under one heading. */
export class NamedCell {
  @IdField()
  unitId: number;

  @TextField({ max: 2000, min: 0 })
  section: string;
}

export class SelectUrgent {
  @IdField()
  planId: number;

  @ObjectsField(() => NamedCell, { count: 5000 })
  cells: NamedCell[];
}

/** What is red or yellow in some cells and waits for its unit: what can be reminded. */
export class UrgentAssignments {
  @ApiProperty({ type: 'integer', isArray: true, description: 'The worst light first.' })
  assignments: number[];
}
