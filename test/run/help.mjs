/** The text of npm test -- --help. */
export function help(steps) {
  const width = Math.max(...steps.map(({ name }) => name.length));
  return `npm test -- [STEP[,STEP …] [FILTER …]]

Without a step all of them run, in this order:
${steps.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`).join('\n')}

A FILTER is the name of a project or a part of a file's path:
  npm test -- unit decomposition     the unit tests of libs/decomposition
  npm test -- api plans              the files of test/api with "plans" in their path
  npm test -- lint,typecheck web     two steps, for apps/web alone

Environment:
  TEST_MARIADB_URL   a MariaDB or MySQL server to use instead of one of its own, such as mysql://root@127.0.0.1:3306
  CHROMIUM_PATH      the browser to use
  CI=true            whatever is skipped counts as failed`;
}
