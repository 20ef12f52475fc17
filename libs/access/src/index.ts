export {
  administratorRoles,
  conflictingRoles,
  deputisedRoles,
  englishRoleNames,
  isAdministrator,
  type Role,
  roleNames,
  roles,
} from './roles.js';
export { type PersonField, personFields } from './person-fields.js';
export { assignmentScope, type Scope, servedUnits } from './scope.js';
export { isAllowed, type Permission, permissions, permissionsOf, rolesWith } from './permissions.js';
export { auditedCodes, auditedFields } from './audited-fields.js';
export { type AuditAction, auditActions, type AuditedKind, auditedKinds } from './audit-actions.js';
