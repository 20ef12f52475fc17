import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const root = resolve(fileURLToPath(import.meta.url), '../../../../..');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every project of the workspace: { name, folder (relative), uses: names of the workspace's own packages, tags }. */
export function projects(folder = root) {
  const folders = readJson(join(folder, 'package.json')).workspaces.flatMap((pattern) =>
    pattern.endsWith('/*')
      ? readdirSync(join(folder, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -1)}${name}`)
      : [pattern],
  );
  return folders
    .filter((project) => existsSync(join(folder, project, 'package.json')))
    .map((project) => {
      const { name, dependencies = {}, nx } = readJson(join(folder, project, 'package.json'));
      return {
        name,
        folder: project,
        uses: Object.keys(dependencies).filter((other) => other.startsWith('@yaodian/')),
        tags: nx?.tags ?? [],
      };
    });
}

/** The named projects and all that they are built from. */
export function withDependencies(names, all = projects()) {
  const wanted = new Set();
  const add = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    all.find((project) => project.name === name).uses.forEach(add);
  };
  names.forEach(add);
  return all.filter((project) => wanted.has(project.name));
}
