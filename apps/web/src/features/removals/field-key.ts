import type { AskRemoval } from '@yaodian/api-client';

/** Where the name of a field stands: a finding's are named in its own words. */
export const fieldKey = (kind: AskRemoval['objectKind'], field: AskRemoval['field']) =>
  kind === 'finding' && (field === 'file' || field === 'words')
    ? (`removals.findingFields.${field}` as const)
    : (`removals.fields.${field}` as const);
