import type { NewUnit, OrganKind, Unit } from '@yaodian/api-client';

/** What the form of a unit holds; empty fields are null. */
export interface UnitValues {
  name: string;
  shortName: string | null;
  aliases: string[];
  formerNames: string[];
  kind: OrganKind | null;
  parent: { value: number; label: string } | null;
  place: string | null;
  level: string | null;
  liaison: string | null;
  liaisonTelephone: string | null;
  leader: string | null;
  needsApprover: boolean;
  validFrom: string | null;
}

/** The kinds in the order in which they are offered. */
export const organKinds = [
  'department',
  'township',
  'street',
  'county',
  'park',
  'public-institution',
  'enterprise',
  'school',
  'section',
] as const satisfies OrganKind[];

/** The fields that a form shows, in its order. */
export const unitFields = [
  'name',
  'shortName',
  'aliases',
  'formerNames',
  'kind',
  'parent',
  'place',
  'level',
  'liaison',
  'liaisonTelephone',
  'leader',
  'needsApprover',
  'validFrom',
] as const satisfies (keyof UnitValues)[];

export const valuesOf = ({ parentId, parentName, ...unit }: Unit): UnitValues => ({
  name: unit.name,
  shortName: unit.shortName,
  aliases: unit.aliases,
  formerNames: unit.formerNames,
  kind: unit.kind,
  parent: parentId === null ? null : { value: parentId, label: parentName ?? '' },
  place: unit.place,
  level: unit.level,
  liaison: unit.liaison,
  liaisonTelephone: unit.liaisonTelephone,
  leader: unit.leader,
  needsApprover: unit.needsApprover,
  validFrom: unit.validFrom,
});

const text = (typed: string | null | undefined): string | null => typed?.trim() || null;

/** What a form's values are for the server. */
export const toUnit = (values: UnitValues): NewUnit => ({
  name: values.name.trim(),
  shortName: text(values.shortName),
  aliases: values.aliases ?? [],
  formerNames: values.formerNames ?? [],
  kind: values.kind ?? null,
  parentId: values.parent?.value ?? null,
  place: text(values.place),
  level: text(values.level),
  liaison: text(values.liaison),
  liaisonTelephone: text(values.liaisonTelephone),
  leader: text(values.leader),
  needsApprover: values.needsApprover ?? true,
  validFrom: values.validFrom ?? null,
});
