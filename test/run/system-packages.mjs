import { runCommand } from '../../apps/api/bin/parts/command.mjs';
import { findProgram } from './programs.mjs';

let listsAreFresh = false;

/** Only root on Debian, Ubuntu and their like may install. */
export const canInstall = () => process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;

/** Installs a package of the system; whether that helped is for the caller to see. */
export async function installSystemPackages(name, print) {
  print(`Installing ${name} …`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, seconds: 600 };
  if (!listsAreFresh) await runCommand('apt-get', ['update'], options);
  listsAreFresh = true;
  const { code, output } = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], options);
  if (code !== 0) print(output.trim().split('\n').slice(-5).join('\n'));
}
