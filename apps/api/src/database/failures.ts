/** Codes of failures after which the same unit of work can succeed when it is run again from its beginning. */
const passing = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD', // MariaDB: the row has changed since the transaction's snapshot
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);

/** Codes of failures that say nothing about the request: the database cannot be reached, or cannot work now. */
const unavailable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'PROTOCOL_CONNECTION_LOST',
  'ER_ACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
  'ER_CON_COUNT_ERROR',
  'ER_DISK_FULL',
  'ER_OPTION_PREVENTS_STATEMENT', // started read-only
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'SQLITE_CANTOPEN',
  'SQLITE_CORRUPT',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_NOTADB',
  'SQLITE_READONLY',
]);

/** Codes of a database server that does not know the user, or lets it do less than is needed. */
const refused = new Set([
  'ER_ACCESS_DENIED_ERROR',
  'ER_ACCESS_DENIED_NO_PASSWORD_ERROR',
  'ER_ACCOUNT_HAS_BEEN_LOCKED',
  'ER_BINLOG_CREATE_ROUTINE_NEED_SUPER', // the audit log is guarded by triggers
  'ER_DBACCESS_DENIED_ERROR',
  'ER_MUST_CHANGE_PASSWORD_LOGIN',
  'ER_NOT_SUPPORTED_AUTH_MODE',
  'ER_TABLEACCESS_DENIED_ERROR',
]);

/** The driver's own code of a failed query, which TypeORM copies on its error; a closed connection comes without one. */
function codeOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return code;
  return /connection is in closed state|Connection lost/i.test(String(message)) ? 'PROTOCOL_CONNECTION_LOST' : '';
}

export const isRefused = (error: unknown): boolean => refused.has(codeOf(error));

export const isPassing = (error: unknown): boolean => passing.has(codeOf(error));

export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  // SQLite's extended codes name the operation after the kind: SQLITE_IOERR_WRITE
  return isPassing(error) || unavailable.has(code) || unavailable.has(code.split('_').slice(0, 2).join('_'));
}

/** Other rows still name the row that was to go: a foreign key with RESTRICT, which SQLite enforces like a trigger. */
export const isReferenced = (error: unknown): boolean =>
  ['ER_ROW_IS_REFERENCED_2', 'SQLITE_CONSTRAINT_TRIGGER'].includes(codeOf(error));

/** A row with the same key is already there. */
export const isDuplicate = (error: unknown): boolean =>
  ['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'].includes(codeOf(error));
