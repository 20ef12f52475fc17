import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the whole project, found from the folder that the tests run in. */
export function workspaceRoot(): string {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'nx.json'))) return folder;
    if (folder === path.dirname(folder)) throw new Error(`${process.cwd()} is not inside the project.`);
  }
}
