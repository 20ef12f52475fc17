import type { AuditAction } from '@yaodian/access';

/** The key of an action's words: a key of messages holds no dot. */
export type ActionKey = AuditAction extends infer Action
  ? Action extends `${infer Kind}.${infer Done}`
    ? `${Kind}-${Done}`
    : never
  : never;

export const actionKey = (action: AuditAction): ActionKey => action.replace('.', '-') as ActionKey;
