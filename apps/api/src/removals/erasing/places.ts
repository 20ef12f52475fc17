/** Where a kind of row keeps what people have written or imported. */
export interface Place {
  table: string;
  /** Its primary key. */
  keys: readonly [string, ...string[]];
  /** Columns that hold such content, as plain text, as JSON, or as the part of an address behind its question mark. */
  columns: Readonly<Record<string, 'text' | 'json' | 'query'>>;
  /** Whether each change gives the row a new version, so that nobody writes back what they had read before. */
  versioned?: boolean;
  /** The versioned row does not keep when it was changed last. */
  undated?: boolean;
  /**
   * `blot`: the words are made unreadable; `delete`: the row goes; `forget`: the plan of the change can no longer be
   * undone, as one step rests on the other.
   */
  found: 'blot' | 'delete' | 'forget';
}

/**
 * Every place of the database in which content is kept, and so may have to be removed (清除). Whoever adds a column that
 * holds such content, or a copy of it, adds it here; a test fails for a column of text that is neither here nor below.
 * The stored text of documents (`source_part`) is in pieces, and has its own way (erase-documents.ts).
 */
export const places: readonly Place[] = [
  { table: 'plan', keys: ['id'], columns: { title: 'text' }, versioned: true, found: 'blot' },
  {
    table: 'source_document',
    keys: ['id'],
    columns: {
      name: 'text',
      title: 'text',
      issuer: 'text',
      document_number: 'text',
      doubts: 'json',
      settled_doubts: 'json',
    },
    found: 'blot',
  },
  {
    table: 'task',
    keys: ['id'],
    columns: {
      printed_number: 'text',
      section: 'json',
      title: 'text',
      requirement: 'text',
      units: 'json',
      deadline_text: 'text',
      milestones: 'json',
      targets: 'json',
      read_doubts: 'json',
      settled_doubts: 'json',
      doubts: 'json',
    },
    versioned: true,
    found: 'blot',
  },
  { table: 'plan_change', keys: ['id'], columns: { facts: 'json' }, found: 'forget' },
  {
    table: 'plan_change_row',
    keys: ['change_id', 'ordinal'],
    columns: { before_values: 'json', after_values: 'json' },
    found: 'forget',
  },
  { table: 'evidence', keys: ['id'], columns: { title: 'text' }, versioned: true, found: 'blot' },
  { table: 'evidence_version', keys: ['id'], columns: { url: 'text', name: 'text' }, found: 'blot' },
  { table: 'amendment', keys: ['id'], columns: { reason: 'text' }, found: 'blot' },
  { table: 'amended_task', keys: ['id'], columns: { old_values: 'json', new_values: 'json' }, found: 'blot' },
  { table: 'assignment_transition', keys: ['id'], columns: { reason: 'text' }, found: 'blot' },
  { table: 'progress_report', keys: ['id'], columns: { reopen_reason: 'text' }, versioned: true, found: 'blot' },
  {
    table: 'report_version',
    keys: ['id'],
    columns: {
      done: 'text',
      next_steps: 'text',
      problems: 'text',
      target_values: 'json',
      correction_reason: 'text',
      sent_back_reason: 'text',
      decision_reason: 'text',
    },
    found: 'blot',
  },
  { table: 'report_import', keys: ['id'], columns: { former: 'json' }, found: 'blot' },
  { table: 'report_comment', keys: ['id'], columns: { words: 'text' }, found: 'blot' },
  { table: 'refusal', keys: ['id'], columns: { reason: 'text', decision_words: 'text' }, found: 'blot' },
  { table: 'closing_request', keys: ['id'], columns: { words: 'text', reason: 'text' }, found: 'blot' },
  { table: 'reminder', keys: ['id'], columns: { words: 'text', spoke_with: 'text' }, found: 'blot' },
  {
    table: 'notice',
    keys: ['id'],
    columns: { title: 'text', body: 'text', colour_reason: 'text', withdrawal_reason: 'text' },
    versioned: true,
    found: 'blot',
  },
  { table: 'notice_dismissal', keys: ['id'], columns: { reason: 'text' }, found: 'blot' },
  {
    table: 'instruction',
    keys: ['id'],
    columns: { words: 'text', withdrawal_reason: 'text' },
    versioned: true,
    found: 'blot',
  },
  { table: 'demand_reply', keys: ['id'], columns: { words: 'text', reason: 'text' }, found: 'blot' },
  {
    table: 'extension',
    keys: ['id'],
    columns: { words: 'text', sent_back_words: 'text', decision_words: 'text' },
    found: 'blot',
  },
  {
    table: 'clock_stop',
    keys: ['id'],
    columns: { words: 'text', taken_back_words: 'text' },
    versioned: true,
    undated: true,
    found: 'blot',
  },
  { table: 'assignment_step', keys: ['id'], columns: { text: 'text', person: 'text' }, versioned: true, found: 'blot' },
  { table: 'archiving', keys: ['id'], columns: { reason: 'text' }, found: 'blot' },
  { table: 'reorganisation', keys: ['id'], columns: { reason: 'text' }, found: 'blot' },
  { table: 'duty_hand_over', keys: ['id'], columns: { reason: 'text' }, found: 'blot' },
  {
    table: 'calendar_change',
    keys: ['version'],
    columns: { reason: 'text', days: 'json', notice: 'json' },
    found: 'blot',
  },
  { table: 'ledger_view', keys: ['id'], columns: { name: 'text', address: 'query' }, found: 'blot' },
  { table: 'notification', keys: ['id'], columns: { facts: 'json' }, found: 'blot' },
  { table: 'document_template', keys: ['id'], columns: { name: 'text' }, found: 'blot' },
  { table: 'removal', keys: ['id'], columns: { reason: 'text', decision_reason: 'text' }, found: 'blot' },
  // the answers of requests under an idempotency key, which hold what was written by them
  { table: 'idempotent_request', keys: ['request_key'], columns: { answer: 'json' }, found: 'blot' },
  // an entry keeps the hash of a value that is gone, and the chain holds
  { table: 'audit_value', keys: ['entry_id', 'field', 'side'], columns: { value: 'json' }, found: 'delete' },
];

/** Columns of text that hold nothing of the kind, by table; why. Codes and hashes are left out by their lengths. */
export const withoutContent: Readonly<Record<string, { columns: readonly string[]; why: string }>> = {
  source_document: { columns: ['format', 'encoding', 'sha256'], why: 'codes, and the hash that stays' },
  task: {
    columns: ['deadline_kind', 'deadline_recurrence', 'carried_from', 'round_rhythm'],
    why: 'codes and identifiers',
  },
  reporting_round: { columns: ['rhythm'], why: 'codes' },
  progress_report: { columns: ['state'], why: 'codes' },
  report_version: { columns: ['periods_met', 'decision'], why: 'days and codes' },
  plan: { columns: ['state', 'round_rhythm', 'default_deadline'], why: 'codes' },
  installation_setting: { columns: ['*'], why: 'codes' },
  plan_setting: { columns: ['name'], why: 'codes' },
  evidence: { columns: ['grade'], why: 'codes' },
  evidence_place: { columns: ['channel'], why: 'codes' },
  evidence_version: { columns: ['kind', 'format', 'url_key', 'sha256'], why: 'codes, and the hashes that stay' },
  document_template: { columns: ['kind', 'sha256'], why: 'codes, and the hash that stays' },
  template_choice: { columns: ['kind'], why: 'codes' },
  plan_change: { columns: ['kind'], why: 'codes' },
  plan_change_row: { columns: ['row_kind'], why: 'codes' },
  amended_task: { columns: ['kind'], why: 'codes' },
  assignment: {
    columns: [
      'role',
      'state',
      'closed_from',
      'responsible_person',
      'leader',
      'light',
      'light_reasons',
      'missed_periods',
    ],
    why: 'codes, days and counts, and who answers for it: put right by hand, as in the register',
  },
  reminder: {
    columns: ['way', 'rule', 'cause', 'rung', 'leader', 'call_needed', 'called'],
    why: 'codes, days, and who answers for it, as in the register',
  },
  reminded_person: { columns: ['role'], why: 'codes' },
  reminder_day: { columns: ['*'], why: 'days and counts' },
  recorded_history: { columns: ['former_state', 'state'], why: 'codes' },
  refusal: { columns: ['decision'], why: 'codes' },
  closing_request: { columns: ['outcome'], why: 'codes' },
  signing: { columns: ['*'], why: 'who drafted, checked and signed, and the document number' },
  notice: { columns: ['cause_kind', 'cause_rule', 'colour'], why: 'codes' },
  notice_counter: { columns: ['colour'], why: 'codes' },
  notice_dismissal: { columns: ['cause_kind', 'cause_rule', 'colour'], why: 'codes' },
  instruction: { columns: ['leader'], why: 'who gave it: put right by hand' },
  demand: { columns: ['reference', 'state'], why: 'document numbers, days and codes' },
  demand_reply: { columns: ['outcome'], why: 'codes' },
  extension: { columns: ['state', 'reason', 'counted_reason'], why: 'codes' },
  clock_stop: { columns: ['reason'], why: 'codes' },
  assignment_transition: { columns: ['act', 'from_state', 'to_state'], why: 'codes' },
  duty_hand_over: { columns: ['unit_name', 'since', 'duties'], why: 'the register, codes and days' },
  hand_over: { columns: ['role', 'state'], why: 'codes' },
  unit_event: { columns: ['kind', 'tasks'], why: 'codes and identifiers' },
  notification: { columns: ['kind', 'cause', 'path'], why: 'codes and identifiers' },
  notification_channel: { columns: ['*'], why: 'how messages leave: names, hosts and keys' },
  notification_delivery: { columns: ['*'], why: 'codes and counts' },
  notification_choice: { columns: ['*'], why: 'codes' },
  notification_contact: { columns: ['*'], why: 'accounts' },
  removal: {
    columns: ['object_kind', 'field', 'salt', 'digest', 'state', 'found', 'files'],
    why: 'codes, counts and hashes',
  },
  idempotent_request: { columns: ['request_key', 'digest'], why: "the client's key and a hash" },
  audit_entry: {
    columns: ['account', 'address', 'request_id', 'action', 'object_kind', 'fields'],
    why: 'who did what; the names of fields and hashes, which stay',
  },
  audit_value: { columns: ['field', 'side', 'salt'], why: 'names of fields, and salts that go with their values' },
  audit_seal: { columns: ['digest'], why: 'hashes' },
  audit_batch: { columns: ['previous_hash', 'hash'], why: 'hashes' },
  calendar_day: { columns: ['kind', 'name', 'set_by', 'source'], why: 'holidays and their notices, public by law' },
  calendar_year: { columns: ['title', 'document_number', 'url'], why: 'notices, public by law' },
  unit: { columns: ['*'], why: 'the register: kept by hand, and put right there' },
  unit_name: { columns: ['*'], why: 'the register' },
  unit_group: { columns: ['*'], why: 'the register' },
  unit_group_name: { columns: ['*'], why: 'the register' },
  unit_group_exception: { columns: ['*'], why: 'the register' },
  register_load: { columns: ['*'], why: 'the register' },
  person: { columns: ['*'], why: 'accounts' },
  membership: { columns: ['*'], why: 'codes' },
  deputy: { columns: ['*'], why: 'codes and days' },
  former_password: { columns: ['*'], why: 'hashes' },
  set_up_link: { columns: ['*'], why: 'hashes' },
  session: { columns: ['*'], why: 'hashes, addresses and names of browsers' },
  provider_identity: { columns: ['*'], why: 'who somebody is at the sign-in provider' },
  provider_attempt: { columns: ['*'], why: 'hashes and codes of a sign-in, gone in minutes' },
  provider_session: { columns: ['*'], why: 'tokens of sessions' },
  people_import: { columns: ['*'], why: 'accounts' },
  failed_sign_in: { columns: ['*'], why: 'accounts and addresses' },
  installation: { columns: ['*'], why: 'what the program is installed as' },
  live_change: { columns: ['*'], why: 'codes and identifiers' },
  job_lease: { columns: ['*'], why: 'names of jobs' },
};
