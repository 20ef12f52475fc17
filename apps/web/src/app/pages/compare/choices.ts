import type { CorrectionRow, RowChoice, TaskField } from '@yaodian/api-client';

/** What a person has chosen for a row; what is not chosen is as proposed. */
export interface Choice {
  /** Whether a new, removed or deleted task follows the file. */
  follow?: boolean;
  /** Fields for which another version than the proposed one is taken: true follows the file. */
  fields?: Partial<Record<TaskField, boolean>>;
}

/** Something differs that a person would call a change. */
export const isDifferent = ({ kind }: CorrectionRow): boolean => kind !== 'unchanged' && kind !== 'by-hand';

/** A task that was edited and that the file does not have any more: nobody but a person can say what becomes of it. */
const mustBeChosen = ({ kind, changes }: CorrectionRow): boolean => kind === 'removed' && changes.length > 0;

/** Rows that are worth a look: changed in both, or to be chosen. */
export const needsLook = (row: CorrectionRow): boolean => row.kind === 'conflict' || mustBeChosen(row);

export const isOpen = (row: CorrectionRow, choice: Choice | undefined): boolean =>
  mustBeChosen(row) && choice?.follow === undefined;

/** Whether a row without a counterpart follows the file; null where it must still be chosen. */
export function followsFile(row: CorrectionRow, choice: Choice | undefined): boolean | null {
  if (choice?.follow !== undefined) return choice.follow;
  return mustBeChosen(row) ? null : row.kind === 'new' || row.kind === 'removed';
}

/** Whether a changed field follows the file: by default where only the file has changed it. */
export const fieldFollows = (change: CorrectionRow['changes'][number], choice: Choice | undefined): boolean =>
  choice?.fields?.[change.field] ?? change.by === 'file';

/** The choices in the form that the server takes. */
export function rowChoices(rows: CorrectionRow[], chosen: ReadonlyMap<number, Choice>): RowChoice[] {
  return [...chosen].map(([row, choice]) => ({
    row,
    ...(choice.follow !== undefined && { follow: choice.follow }),
    ...(choice.fields && {
      fields: rows[row]!.changes.filter((change) => fieldFollows(change, choice)).map(({ field }) => field),
    }),
  }));
}
