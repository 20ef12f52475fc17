import assert from 'node:assert/strict';
import { it } from 'node:test';
import { npmFailure } from './npm-failure.mjs';

const compiling = `npm error path /x/node_modules/better-sqlite3
npm error command sh -c prebuild-install || node-gyp rebuild --release
`;
const cases = [
  [
    'no Python',
    `${compiling}npm error gyp ERR! find Python Python is not set`,
    /apt-get install build-essential python3/,
  ],
  ['no make', `${compiling}npm error gyp ERR! stack Error: not found: make`, /apt-get install build-essential python3/],
  [
    'no compiler',
    `${compiling}npm error make: cc: No such file or directory\nnpm error gyp ERR! stack Error: \`make\` failed`,
    /apt-get install build-essential python3/,
  ],
  [
    "no way to Node's header files",
    `${compiling}npm error gyp ERR! stack is related to network connectivity.`,
    /npm_config_nodedir/,
  ],
  [
    'code that does not compile',
    `${compiling}npm error gyp ERR! stack Error: \`make\` failed`,
    /compiler's message in \/log/,
  ],
  ['no network', 'npm error code ECONNREFUSED', /packages could not be downloaded/],
  [
    'a read-only folder',
    "npm error EROFS: read-only file system, mkdir '/x/node_modules'",
    /folder \/x cannot be written/,
  ],
  ['a full disk', 'npm error code ENOSPC', /disk is full/],
  ['anything else', 'npm error something new', /see npm's message in \/log/],
];

for (const [what, output, sentence] of cases) {
  it(`says in one sentence what to do about ${what}`, () => {
    const { message } = npmFailure(output, '/x', '/log');
    assert.match(message, sentence);
    assert.doesNotMatch(message, /\n/);
  });
}
