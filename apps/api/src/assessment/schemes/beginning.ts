import { defaultSchemeSettings, type Scheme, schemeTemplates, weightBounds } from '@yaodian/assessment';
import { nothingSelected, type UnitSelection } from '../../organisation/selection/selection.dto.js';
import type { SchemeBody } from './scheme-body.dto.js';
import type { SchemeTemplateLine } from './scheme.dto.js';
import type { AssessmentSchemeRow } from './scheme.entity.js';

/** What a new draft holds. */
export type Beginning = Pick<AssessmentSchemeRow, 'weight' | 'body' | 'selection'>;

const emptyBody: SchemeBody = {
  settings: { ...defaultSchemeSettings, grades: [...defaultSchemeSettings.grades] },
  ...{ measures: [], trees: [], groups: [], bonuses: [], deductions: [], vetoes: [], confirmations: [] },
};

/** A draft without anything in it. */
export const emptyBeginning = (): Beginning => ({
  weight: weightBounds.least,
  body: JSON.stringify(emptyBody),
  selection: JSON.stringify(nothingSelected),
});

/** A template of the library with its comparison groups, whose units are still to be chosen. */
export function beginningFrom(key: string, year: number): Beginning {
  const { weight, body, groups } = partsOf(templateOf(key).scheme(year));
  const selection: UnitSelection = {
    ...nothingSelected,
    groups: groups.map(({ name }) => ({ title: name, unitGroupId: null, unitIds: [] })),
  };
  return { weight, body: JSON.stringify(body), selection: JSON.stringify(selection) };
}

/** The templates for the schemes of a year. */
export const templateLines = (year: number): SchemeTemplateLine[] =>
  schemeTemplates.map(({ key, name, description, scheme }) => ({
    ...{ key, name, description },
    weight: scheme(year).weightBasisPoints,
  }));

const templateOf = (key: string) => schemeTemplates.find((template) => template.key === key)!;

/** What the scheme's own columns keep apart. */
function partsOf({ year: _year, title: _title, weightBasisPoints: weight, ...body }: Scheme) {
  return { weight, body, groups: body.groups };
}
