import type { Heads } from '../../workbooks/read-table.js';
import type { Words } from '../../workbooks/compare-rows.js';
import type { NewUnit, OrganKind, Unit } from '../unit.dto.js';

/** The fields of a unit that its row in the workbook has, in their order. */
export const unitFields = [
  'name',
  'shortName',
  'aliases',
  'formerNames',
  'kind',
  'parent',
  'place',
  'level',
  'order',
  'liaison',
  'liaisonTelephone',
  'leader',
  'validFrom',
  'validTo',
  'needsApprover',
] as const;
export type UnitField = (typeof unitFields)[number];

export const heads: Heads<UnitField> = {
  id: '标识（勿改）',
  name: '全称',
  shortName: '简称',
  aliases: '别名',
  formerNames: '曾用名',
  kind: '类别',
  parent: '上级单位',
  place: '所在地',
  level: '层级',
  order: '排序号',
  liaison: '联络员',
  liaisonTelephone: '联络员电话',
  leader: '分管领导',
  validFrom: '启用日期',
  validTo: '停用日期',
  needsApprover: '须经审核人',
};

/** In digits of the sheet's font. */
export const widths: Record<keyof typeof heads, number> = {
  id: 14,
  name: 36,
  shortName: 18,
  aliases: 24,
  formerNames: 24,
  kind: 12,
  parent: 30,
  place: 12,
  level: 8,
  order: 10,
  liaison: 12,
  liaisonTelephone: 16,
  leader: 12,
  validFrom: 13,
  validTo: 13,
  needsApprover: 13,
};

export const kindWords: Record<OrganKind, string> = {
  department: '政府部门',
  township: '乡镇',
  street: '街道',
  county: '县市区',
  park: '园区',
  'public-institution': '事业单位',
  enterprise: '企业',
  school: '学校',
  section: '内设机构',
};

const yesOrNo = ['否', '是'];

/** A unit's row. */
export const wordsOf = (unit: Unit): Words<UnitField> => ({
  name: unit.name,
  shortName: unit.shortName ?? '',
  aliases: unit.aliases.join('、'),
  formerNames: unit.formerNames.join('、'),
  kind: unit.kind === null ? '' : kindWords[unit.kind],
  parent: unit.parentName ?? '',
  place: unit.place ?? '',
  level: unit.level ?? '',
  order: String(unit.order),
  liaison: unit.liaison ?? '',
  liaisonTelephone: unit.liaisonTelephone ?? '',
  leader: unit.leader ?? '',
  validFrom: unit.validFrom ?? '',
  validTo: unit.validTo ?? '',
  needsApprover: yesOrNo[Number(unit.needsApprover)]!,
});

const listOf = (text: string): string[] =>
  text
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What a person types, in the one form in which it is compared: 2026年3月1日 is 2026-03-01, 甲,乙 is 甲、乙. */
export function plain(field: UnitField, text: string): string {
  if (field === 'aliases' || field === 'formerNames') return listOf(text).join('、');
  if (field !== 'validFrom' && field !== 'validTo') return text.trim();
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replace(/\s/g, '')) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
}

/** What a cell means for a unit; undefined where it is none of the kinds, no whole number, or neither 是 nor 否. */
export function valueOf(field: Exclude<UnitField, 'parent'>, text: string): NewUnit[keyof NewUnit] {
  if (field === 'aliases' || field === 'formerNames') return listOf(text);
  if (field === 'needsApprover') return text === yesOrNo[1] ? true : text === yesOrNo[0] ? false : undefined;
  if (text === '') return field === 'order' ? undefined : null;
  if (field === 'kind') return (Object.keys(kindWords) as OrganKind[]).find((kind) => kindWords[kind] === text);
  if (field === 'order') return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
  return text;
}
