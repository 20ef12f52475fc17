/** What is wrong with a scheme, with its units, or with what is entered. */
export type ProblemCode =
  | 'year-invalid'
  | 'title-missing'
  | 'name-missing'
  | 'key-invalid'
  | 'key-twice'
  | 'weight-below-floor'
  | 'weight-above-whole'
  | 'weight-not-whole'
  | 'no-group'
  | 'group-without-tree'
  | 'group-unknown'
  | 'tree-unused'
  | 'tree-empty'
  | 'branch-empty'
  | 'too-deep'
  | 'full-marks-invalid'
  | 'division-unknown'
  | 'share-invalid'
  | 'share-too-fine'
  | 'shares-not-whole'
  | 'no-points'
  | 'applies-to-nobody'
  | 'rule-unknown'
  | 'rule-version-unknown'
  | 'parameter-missing'
  | 'parameter-invalid'
  | 'measure-unknown'
  | 'measure-without-denominator'
  | 'tiers-out-of-order'
  | 'counted-empty'
  | 'amount-invalid'
  | 'range-invalid'
  | 'share-outside-leaf'
  | 'choices-invalid'
  | 'cap-missing'
  | 'cap-invalid'
  | 'cap-below-zero'
  | 'kind-unknown'
  | 'kind-consumed-twice'
  | 'overlap-unconfirmed'
  | 'confirmation-without-reason'
  | 'setting-invalid'
  | 'grades-missing'
  | 'grade-invalid'
  | 'grades-overlap'
  | 'grades-with-hole'
  | 'unit-in-no-group'
  | 'unit-in-two-groups'
  | 'line-unknown'
  | 'line-not-manual'
  | 'figure-invalid'
  | 'out-of-range'
  | 'not-a-choice'
  | 'reason-missing'
  | 'figure-missing'
  | 'figure-not-wanted'
  | 'count-invalid';

/** One thing that is wrong, where it is, and the figures of its sentence. */
export interface Problem {
  code: ProblemCode;
  /** Where in the scheme, as in code: trees[0].indicators[1].children[0].share. */
  path: string;
  /** Where for a reader: the number of the line (1.2.1) and its name; null: the scheme as a whole. */
  line: { number: string | null; name: string } | null;
  parameters: Readonly<Record<string, string>>;
}
