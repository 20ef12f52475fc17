import { Failure } from './failure.mjs';
import { notWritable } from './writable.mjs';

const database = 'The embedded database (better-sqlite3) has to be compiled here, ';
const again = 'then run the command again.';

/** What is known to go wrong, the first that fits: a pattern of npm's output, and the sentence for it. */
const known = [
  {
    pattern:
      /find Python|not found: make|\b(cc|c\+\+|g\+\+|clang(\+\+)?): (No such file|(command )?not found)|find VS|xcode-select|No Xcode/,
    sentence:
      `${database}which needs a C++ compiler, make and Python 3, and not all of them are there: install them (Debian and Ubuntu: ` +
      'apt-get install build-essential python3; Fedora: dnf install gcc-c++ make python3; macOS: xcode-select --install; ' +
      `Windows: the Visual Studio Build Tools with C++, and Python), ${again}`,
  },
  {
    pattern: /gyp ERR! stack[^\n]*(network connectivity|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|headers)/,
    sentence:
      `${database}and the header files of Node that this needs could not be downloaded: check the network or proxy, or set the ` +
      `environment variable npm_config_nodedir to the folder of a Node that has them under include/node, ${again}`,
  },
  {
    pattern: /ENOSPC/,
    sentence: `The disk is full: make room (about 1 GB is needed), ${again}`,
  },
  {
    pattern: /gyp ERR!/,
    sentence: `${database}and that failed: see the compiler's message in LOG, mend it, ${again}`,
  },
  {
    pattern: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH)\b/,
    sentence: `The packages could not be downloaded: check the network or proxy (npm config get registry tells from where), ${again}`,
  },
  {
    pattern: /package\.json and package-lock\.json[^\n]*in sync/,
    sentence: 'package.json and package-lock.json do not fit each other: run npm install and see what it changes.',
  },
];

/** The failure for npm's output: one sentence, with the project's folder and the file that keeps the whole output. */
export function npmFailure(output, folder, log) {
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) return notWritable(folder);
  const sentence =
    known.find(({ pattern }) => pattern.test(output))?.sentence ??
    `Installing the packages failed: see npm's message in LOG, mend it, ${again}`;
  return new Failure(sentence.replace('LOG', log));
}
