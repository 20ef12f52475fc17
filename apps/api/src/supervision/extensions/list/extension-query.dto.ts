import { type ExtensionReason, extensionReasons } from '@yaodian/assessment';
import { ChoiceField, QueryBooleanField, QueryIntegerField, TextField } from '../../../platform/fields.js';
import { type ExtensionState, extensionStates } from '../extension.dto.js';

export class ExtensionFilter {
  @ChoiceField(extensionStates, 'ExtensionState', { optional: true })
  state?: ExtensionState;

  @QueryIntegerField({ min: 1, optional: true })
  planId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @ChoiceField(extensionReasons, 'ExtensionReason', { optional: true, description: 'As the unit has given it.' })
  reason?: ExtensionReason;

  @TextField({ max: 200, min: 0, optional: true, description: "Part of the task's title or of the unit's words." })
  search?: string;

  @QueryBooleanField({ optional: true, description: "Only of the person's own units." })
  own?: boolean;
}

export class ExtensionQuery extends ExtensionFilter {
  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  after?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}
