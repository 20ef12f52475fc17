/** Every failure that a client may meet, with its HTTP status and a title in plain words. The codes are stable. */
const problems = {
  validation: [400, 'The request does not have the expected form'],
  'deputy-days': [400, 'The days on which somebody stands in begin today or later, and are not too many'],
  'signed-out': [401, 'Nobody is signed in, or the session is over'],
  'sign-in-failed': [401, 'Account or password is wrong'],
  'provider-declined': [401, 'Signing in at the provider was broken off or refused there'],
  'provider-account-unknown': [403, 'No account belongs to who signed in at the provider'],
  'account-disabled': [403, 'The account is switched off'],
  'provider-other-session': [403, 'It was begun in another browser, or by somebody else'],
  'loopback-only': [403, 'Only programs on this computer may ask'],
  'wrong-address': [421, 'The server is to be asked by its public address'],
  'cross-site': [403, 'Another web site may not change anything here'],
  forbidden: [403, 'The signed-in person may not do this'],
  'own-account': [403, 'Nobody does this to their own account'],
  'not-found': [404, 'There is no such thing'],
  'version-conflict': [409, 'Somebody else has changed it in the meantime'],
  'plan-not-draft': [409, 'The plan is no longer a draft'],
  'dates-move': [409, 'Open dates would move, and nobody has agreed to that'],
  'plan-not-issued': [409, 'The plan is not issued yet'],
  'plan-archived': [409, 'The plan is archived, and read only'],
  'plan-not-archived': [409, 'The plan is not archived'],
  'carried-over': [409, 'A later plan goes on with tasks of the plan'],
  'task-cancelled': [409, 'The task is cancelled'],
  'task-undecided': [409, 'The task has a name or a deadline that is not decided'],
  'reviewer-missing': [409, "Nobody is named to review the office's own unit"],
  'issue-hindered': [409, 'Something still keeps the plan from being issued'],
  'issue-outdated': [409, 'The plan is no longer as it was shown'],
  'deputy-unfit': [409, 'Only somebody of the same unit who does not have the role can stand in'],
  'deputy-twice': [409, 'Somebody stands in for these days already'],
  'deadlines-passed': [409, 'Deadlines have passed already, and nobody has said that this is meant so'],
  'range-taken': [409, 'Another task already covers this part of the document'],
  'not-adjacent': [409, 'The second task does not directly follow the first'],
  'unit-in-use': [409, 'Something still belongs to the unit'],
  'name-taken': [409, 'Another unit or group has this name'],
  'group-in-use': [409, 'A draft names the group'],
  'register-not-empty': [409, 'The register holds units already'],
  'account-taken': [409, 'Another person has this account'],
  'identity-taken': [409, 'Another account belongs to this identity of the provider'],
  'last-administrator': [409, 'Nobody would be left who keeps the accounts'],
  'doubts-open': [409, 'Doubts of the draft are still open'],
  'change-superseded': [409, 'This is not the change that would be undone or redone now'],
  'change-impossible': [409, 'What the change needs is no longer there'],
  'document-there': [409, 'The plan has this document already'],
  'comparison-outdated': [409, 'The draft is no longer as it was compared'],
  'import-outdated': [409, 'The register is no longer as it was compared'],
  'removal-open': [409, 'The removal of this is asked for already'],
  'removal-decided': [409, 'The removal is decided already'],
  'removal-outdated': [409, 'What is to be removed is no longer as it was when it was asked for'],
  'removal-own': [403, 'Nobody decides what they have asked for'],
  'document-removed': [410, 'The document was removed'],
  'unit-ended': [409, 'The unit has ended already'],
  'successor-ended': [409, 'The successor has ended'],
  'reorganisation-outdated': [409, 'Units, assignments or people are no longer as they were shown'],
  'conflicts-undecided': [409, 'What others have changed since is not decided'],
  'link-invalid': [410, 'The link is unknown, was used before, or is too old'],
  'provider-attempt-over': [410, 'Signing in at the provider has taken too long, or was finished before'],
  'document-too-large': [413, 'The document is too large'],
  'too-many-files': [413, 'Too many files at once'],
  'request-too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The request is of a kind that is not understood here'],
  'document-empty': [422, 'The document is empty'],
  'document-binary': [422, 'The document is not a text'],
  'document-broken-encoding': [422, 'The document holds bytes that no known encoding explains'],
  'document-unsupported': [422, 'This kind of document cannot be read'],
  'document-mislabelled': [422, 'The document is of another kind than its name says'],
  'document-encrypted': [422, 'The document is protected by a password'],
  'document-scanned': [422, 'The document consists of pictures without text'],
  'document-macros': [422, 'The document may hold macros'],
  'document-damaged': [422, 'The document is damaged or ends in the middle'],
  'document-timeout': [422, 'Reading the document takes too long'],
  'table-heads': [422, 'The columns of the table are not those that were downloaded'],
  'table-empty': [422, 'The table has no rows'],
  'table-too-long': [422, 'The table has too many rows'],
  'table-faults': [422, 'Cells of the table cannot be taken as they are'],
  'idempotency-mismatch': [422, 'The idempotency key belongs to another request'],
  'removal-nothing': [422, 'The field does not hold these words, or nothing at all'],
  'password-weak': [422, 'The password can be guessed'],
  'password-reused': [422, 'The person had this password before'],
  'password-wrong': [422, 'The present password is another one'],
  'own-ancestor': [422, 'A unit cannot be a part of itself'],
  'own-successor': [422, 'A unit cannot succeed itself'],
  'office-unit': [422, "The office's own unit cannot be ended by a reorganisation"],
  'reorganisation-ahead': [422, 'The day lies ahead'],
  'reorganisation-too-early': [422, 'The unit was not there yet on that day'],
  'roles-conflict': [422, 'One person must not have both roles'],
  'export-too-large': [422, 'The table is too large to be exported'],
  'account-locked': [429, 'Signing in to the account by password has failed too often'],
  'sign-in-locked': [429, 'Signing in has failed too often'],
  internal: [500, 'Something went wrong here'],
  'provider-failed': [502, 'The provider did not answer as it must'],
  'provider-unreachable': [503, 'The provider cannot be reached'],
  'database-unavailable': [503, 'The database cannot be reached'],
  'imports-busy': [503, 'Too many documents are being imported at once'],
  'storage-unavailable': [503, 'The file cannot be kept now'],
  'export-timeout': [503, 'Exporting the table takes too long'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof problems;
export const problemCodes = Object.keys(problems) as ProblemCode[];
export const statusOf = (code: ProblemCode): number => problems[code][0];
export const titleOf = (code: ProblemCode): string => problems[code][1];

/** What goes out beside the facts: the row as it is now, the fields that are wrong, or what each of several files has. */
interface Extras {
  current?: object;
  files?: { file: number; code: ProblemCode; facts: Record<string, string> }[];
  errors?: { path: string; message: string }[];
}

/** A failure that belongs to the domain: a stable code, the facts that its sentence names, and no technical detail. */
export class DomainError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts?: Record<string, string>,
    readonly extras: Extras = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'DomainError';
  }
}
