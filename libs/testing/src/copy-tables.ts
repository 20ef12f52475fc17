import type { Connection, RowDataPacket } from 'mysql2/promise';

/** Statements that make one database what another one on the same server is, by the two databases' names. */
const copies = new Map<string, string[]>();

/** Makes an empty database what another one on the same server is; the original has not changed since its first copy. */
export async function copyTables(connection: Connection, from: string, to: string): Promise<void> {
  const statements = copies.get(from) ?? (await statementsFor(connection, from));
  copies.set(from, statements);
  await connection.query(`USE ${to}`);
  await connection.query(statements.join(';\n'));
}

async function statementsFor(connection: Connection, from: string): Promise<string[]> {
  await connection.query(`USE ${from}`);
  const ask = async (question: string) => (await connection.query<RowDataPacket[]>(question))[0];
  const [database] = await ask('SELECT @@character_set_database AS charset, @@collation_database AS collation');
  const tables = (await ask('SHOW TABLES')).map((row) => String(Object.values(row)[0]));
  const made: string[] = [];
  const filled: string[] = [];
  for (const table of tables) {
    made.push(String((await ask(`SHOW CREATE TABLE ${table}`))[0]!['Create Table']));
    const [{ rows }] = (await ask(`SELECT COUNT(*) AS \`rows\` FROM ${table}`)) as [RowDataPacket];
    if (rows > 0) filled.push(`INSERT INTO ${table} SELECT * FROM ${from}.${table}`);
  }
  const triggers: string[] = [];
  for (const { Trigger: trigger } of await ask('SHOW TRIGGERS'))
    triggers.push(String((await ask(`SHOW CREATE TRIGGER ${trigger}`))[0]!['SQL Original Statement']));
  return [
    `ALTER DATABASE CHARACTER SET ${database!['charset']} COLLATE ${database!['collation']}`,
    'SET FOREIGN_KEY_CHECKS = 0',
    ...made,
    ...filled,
    'SET FOREIGN_KEY_CHECKS = 1',
    ...triggers,
  ];
}
