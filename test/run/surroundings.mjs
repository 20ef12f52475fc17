import { existsSync } from 'node:fs';
import { canInstall, installSystemPackages } from './system-packages.mjs';
import { runCommand } from '../../apps/api/bin/parts/command.mjs';
import { findProgram } from './programs.mjs';
import { serverPrograms, startServer } from './mariadb.mjs';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumFolders = ['/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Chromium.app/Contents/MacOS'];

/** What the tests need beside Node: found, installed where that is possible, or reported as skipped; each looked for once. */
export class Surroundings {
  #found = new Map();
  #server;

  constructor(report) {
    this.report = report;
  }

  /** The URL of a MariaDB or MySQL server; undefined if there is none. */
  mariadb() {
    return this.#once('mariadb', async () => {
      if (process.env.TEST_MARIADB_URL) return process.env.TEST_MARIADB_URL;
      const programs = await this.#findOrInstall(serverPrograms, 'mariadb-server');
      if (!programs) {
        this.report.skip(
          'the tests on MariaDB',
          'neither mariadbd nor mysqld is installed',
          'install MariaDB, or name a server with TEST_MARIADB_URL',
        );
        return undefined;
      }
      this.#server = await startServer(programs);
      return this.#server.url;
    });
  }

  /** The path of a browser; undefined if there is none. */
  chromium() {
    return this.#once('chromium', async () => {
      const named = process.env.CHROMIUM_PATH;
      const find = () => named ?? findProgram([...chromiumNames, 'Google Chrome', 'Chromium'], chromiumFolders);
      const path = await this.#findOrInstall(find, 'chromium');
      if (!path || !(await starts(path))) {
        const because = path ? `${path} does not start` : 'Chromium is not installed';
        this.report.skip('the browser tests', because, 'install Chromium or Chrome, or name it with CHROMIUM_PATH');
        return undefined;
      }
      if (!(await this.#findOrInstall(hasChineseFont, 'fonts-noto-cjk'))) {
        this.report.skip(
          'Chinese letters in the browser tests',
          'no Chinese font is installed (fc-list :lang=zh is empty)',
          'install a font such as Noto Sans CJK',
        );
      }
      return path;
    });
  }

  async takeDown() {
    await this.#server?.stop();
  }

  #once(what, find) {
    if (!this.#found.has(what)) this.#found.set(what, find());
    return this.#found.get(what);
  }

  async #findOrInstall(find, packageName) {
    const found = await find();
    if (found || !canInstall()) return found;
    await installSystemPackages(packageName, this.report.print);
    return find();
  }
}

async function starts(program) {
  if (!existsSync(program)) return false;
  return (await runCommand(program, ['--version'], { seconds: 30 })).code === 0;
}

/** Systems other than Linux come with Chinese fonts. */
async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = findProgram(['fc-list']);
  return list !== undefined && (await runCommand(list, [':lang=zh'])).output.trim() !== '';
}
