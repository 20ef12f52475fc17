import type { OrganKind, Reorganise } from '@yaodian/api-client';

/** A unit that was chosen in a list. */
export interface ChosenUnit {
  value: number;
  label: string;
}

/** What the form of a reorganisation holds. */
export interface ReorganisationValues {
  predecessors: ChosenUnit[];
  way: 'existing' | 'new';
  successor?: ChosenUnit[];
  name?: string;
  shortName?: string;
  kind?: OrganKind;
  since: string;
  reason: string;
  takeNames: boolean;
  takeParts: boolean;
  takePeople: boolean;
}

/** What a form's values are for the server. */
export const toReorganise = (values: ReorganisationValues): Reorganise => ({
  predecessors: values.predecessors.map(({ value }) => value),
  ...(values.way === 'existing'
    ? { successorId: values.successor?.[0]?.value }
    : {
        successor: {
          name: values.name?.trim() ?? '',
          shortName: values.shortName?.trim() || null,
          kind: values.kind,
        },
      }),
  since: values.since,
  reason: values.reason.trim(),
  takeNames: values.takeNames,
  takeParts: values.takeParts,
  takePeople: values.takePeople,
});
