import {
  englishRoleNames,
  isAdministrator,
  type PersonField,
  personFields as permissions,
  type Role,
  roleNames,
  roles,
} from '@yaodian/access';
import { unitKey } from '@yaodian/decomposition';
import type { Words } from '../../workbooks/compare-rows.js';
import type { Heads } from '../../workbooks/read-table.js';
import type { CellProblemCode } from '../../workbooks/workbook.dto.js';
import type { MembershipChoice, Person } from '../person.dto.js';

/** The fields of a person that the row in the workbook has, in their order. */
export const personFields = Object.keys(permissions) as PersonField[];

export const heads: Heads<PersonField> = {
  id: '标识（勿改）',
  account: '账号',
  name: '姓名',
  telephone: '电话',
  disabled: '停用',
  roles: '单位和角色',
};

/** In digits of the sheet's font. */
export const widths: Record<keyof typeof heads, number> = {
  id: 14,
  account: 18,
  name: 16,
  telephone: 16,
  disabled: 8,
  roles: 70,
};

const yes = '是';

/** A person's row. A role stands as 单位：角色, an administrator's without a unit. */
export const wordsOf = ({ account, name, telephone, disabled, memberships }: Person): Words<PersonField> => ({
  account,
  name,
  telephone: telephone ?? '',
  disabled: disabled ? yes : '',
  roles: inOrder(
    memberships.map(({ role, unitName }) => (unitName === null ? roleNames[role] : `${unitName}：${roleNames[role]}`)),
  ),
});

/** Each once, in an order of their own: how they are typed says nothing. */
const inOrder = (parts: string[]): string => [...new Set(parts)].sort().join('；');

const partsOf = (text: string): string[] =>
  text
    .split(/[；;\n]/)
    .map((part) =>
      part
        .replace(':', '：')
        .replace(/\s*：\s*/, '：')
        .trim()
        .replace(/[^：]+$/, inChinese),
    )
    .filter((part) => part !== '');

/** A role as English pages call it is the same role; the table itself is Chinese, as its heads are. */
function inChinese(word: string): string {
  const wanted = word.toLowerCase();
  const role = roles.find((one) => englishRoleNames[one].toLowerCase() === wanted);
  return role === undefined ? word : roleNames[role];
}

/** What a person types, in the one form in which it is compared. */
export function plain(field: PersonField, text: string): string {
  if (field === 'roles') return inOrder(partsOf(text));
  if (field === 'disabled' && text.trim() === '否') return '';
  return text.trim();
}

/** Whether a cell says that an account is switched off; undefined for other words. */
export const disabledOf = (text: string): boolean | undefined =>
  text === yes ? true : text === '' ? false : undefined;

type RoleFault = { code: CellProblemCode; facts: Record<string, string> };

/** What a cell says a person is in which units, by the units' names; or what is wrong with it. */
export function membershipsOf(
  text: string,
  unitIds: ReadonlyMap<string, number>,
): { memberships: MembershipChoice[]; fault: RoleFault | null } {
  const memberships: MembershipChoice[] = [];
  for (const part of partsOf(text)) {
    const at = part.lastIndexOf('：');
    const [unit, word] = [part.slice(0, Math.max(at, 0)), part.slice(at + 1)];
    const role = roles.find((one): one is Role => roleNames[one] === word);
    if (role === undefined) return { memberships, fault: { code: 'role-unknown', facts: { role: word } } };
    if (isAdministrator(role) !== (unit === '')) {
      return { memberships, fault: { code: 'role-place', facts: { role: word } } };
    }
    const unitId = unit === '' ? null : unitIds.get(unitKey(unit));
    if (unitId === undefined) return { memberships, fault: { code: 'unit-unknown', facts: { unit } } };
    memberships.push({ role, unitId });
  }
  return { memberships, fault: null };
}
