/** What a person is in a unit. The order is that of every list of roles. */
export const roles = [
  'office',
  'reporter',
  'approver',
  'inspector',
  'leader',
  'system-admin',
  'security-admin',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

/** The Chinese words for each role, in tables and on pages. */
export const roleNames: Record<Role, string> = {
  office: '领导小组办公室',
  reporter: '填报员',
  approver: '审核人',
  inspector: '督查员',
  leader: '领导',
  'system-admin': '系统管理员',
  'security-admin': '安全管理员',
  auditor: '审计管理员',
};

/** The same on English pages; tables take them, too. */
export const englishRoleNames: Record<Role, string> = {
  office: 'Office of the leading group',
  reporter: 'Reporter',
  approver: 'Approver',
  inspector: 'Inspector',
  leader: 'Leader',
  'system-admin': 'System administrator',
  'security-admin': 'Security administrator',
  auditor: 'Auditor',
};

/** 三员: those who keep the system, and see no business content. */
export const administratorRoles = ['system-admin', 'security-admin', 'auditor'] as const satisfies readonly Role[];

/** Roles of a unit in which a colleague can stand in for some days. */
export const deputisedRoles = ['reporter', 'approver'] as const satisfies readonly Role[];

export const isAdministrator = (role: Role): boolean => (administratorRoles as readonly Role[]).includes(role);

/**
 * Two roles that one person must not have together, in whichever units, or null. The three administrators are apart
 * from each other and from every business role (三员分立), so that nobody both gives a right and uses it, or does a
 * thing and keeps the record of it.
 */
export function conflictingRoles(given: readonly Role[]): [Role, Role] | null {
  const own = roles.filter((role) => given.includes(role));
  const administrator = own.find(isAdministrator);
  const other = own.find((role) => role !== administrator);
  return administrator !== undefined && other !== undefined ? [administrator, other] : null;
}
