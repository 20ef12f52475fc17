import { isFigure, type Scheme } from '@yaodian/assessment';
import type { AssessmentScheme, EditScheme, UnitSelection } from '@yaodian/api-client';
import { Exact, plain } from '@yaodian/inspection';
import { percentOf } from './percent';

/** All of a scheme that is edited, as the form holds it. */
export type Draft = Omit<Scheme, 'year' | 'weightBasisPoints'> & {
  /** In percent, as it was typed. */
  weight: string;
  selection: UnitSelection;
};

// the wire form is the library's, but for what is not said to be readonly and optional
export const draftOf = ({ title, weight, body, selection }: AssessmentScheme): Draft => ({
  ...(body as unknown as Omit<Draft, 'title' | 'weight' | 'selection'>),
  title,
  weight: percentOf(weight),
  selection,
});

/** A weight that is no figure is none at all. */
const basisPoints = (weight: string): number =>
  isFigure(weight.trim()) ? new Exact(weight.trim()).times(100).toNumber() : 0;

/** What is wrong with the weight is said of what was typed. */
export const typedWeight = (weight: string): string =>
  isFigure(weight.trim()) ? plain(new Exact(weight.trim())) : weight.trim();

/** As the library reads it. */
export const schemeOf = ({ weight, selection: _selection, ...draft }: Draft, year: number): Scheme => ({
  ...draft,
  year,
  weightBasisPoints: basisPoints(weight),
});

/** As it is sent: the selection's groups are called as those of the scheme. */
export function contentOf({ title, weight, selection, ...body }: Draft, version: number): EditScheme {
  return {
    version,
    title: title.trim(),
    weight: basisPoints(weight),
    body: body as unknown as EditScheme['body'],
    selection: {
      ...selection,
      groups: body.groups.map(({ key, name }, index) => ({
        title: name.trim().slice(0, 120) || key,
        unitGroupId: selection.groups[index]?.unitGroupId ?? null,
        unitIds: selection.groups[index]?.unitIds ?? [],
      })),
    },
  };
}
