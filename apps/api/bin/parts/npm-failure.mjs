import { Failure } from './failure.mjs';

const database = 'The embedded database (better-sqlite3) could not be compiled';
const again = 'then run the command again';

/** What is known to go wrong, the first that fits: a pattern of the output, and the sentence for it. */
const known = [
  {
    pattern:
      /not found: make|not found: (cc|c\+\+|g\+\+)|(g\+\+|c\+\+|cc|clang\+\+): (command )?not found|(g\+\+|c\+\+|cc): No such file|find VS|xcode-select|No Xcode/i,
    sentence:
      `${database}, because there is no C++ compiler: install one (Debian and Ubuntu: apt-get install build-essential python3; ` +
      `Fedora: dnf install gcc-c++ make python3; macOS: xcode-select --install; Windows: the Visual Studio Build Tools with C++), ${again}.`,
  },
  {
    pattern: /find Python|Could not find any Python/i,
    sentence: `${database}, because there is no Python 3, which its build needs: install python3, ${again}.`,
  },
  {
    pattern:
      /gyp[^\n]*(headers|node-v[\d.]+|nodejs\.org\/(dist|download))|gyp ERR! stack[^\n]*(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT)/i,
    sentence:
      `${database}, because Node's header files could not be downloaded: check the network or proxy, ` +
      `or name the folder of an installed Node with the environment variable npm_config_nodedir (such as /usr), ${again}.`,
  },
  {
    pattern: /ENOSPC/,
    sentence: `The disk is full: make room (about 1 GB is needed), ${again}.`,
  },
  {
    pattern: /better-sqlite3[^]*gyp ERR!|gyp ERR![^]*better-sqlite3/,
    sentence: `${database}: see the compiler's message in LOG, mend it, ${again}.`,
  },
  {
    pattern: /\b(EACCES|EPERM|EROFS)\b/,
    sentence: `The folder FOLDER cannot be written to: give yourself the right to write there or copy the project to a folder of your own, ${again}.`,
  },
  {
    pattern: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|network)\b/,
    sentence: `The packages could not be downloaded: check the network or proxy (npm config get registry shows where npm looks), ${again}.`,
  },
  {
    pattern: /package\.json and package-lock\.json[^\n]*in sync/,
    sentence: 'package.json and package-lock.json do not fit each other: run npm install and look at what it changed.',
  },
];

/** The failure for npm's output: one sentence, with the folder and the file where the whole output is kept. */
export function npmFailure(output, folder, log) {
  const sentence =
    known.find(({ pattern }) => pattern.test(output))?.sentence ??
    `Installing the packages failed: see npm's message in LOG, mend it, ${again}.`;
  return new Failure(sentence.replace('FOLDER', folder).replace('LOG', log));
}
