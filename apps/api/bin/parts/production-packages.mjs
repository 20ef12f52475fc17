/**
 * The folders of a lock file that a project needs when it runs, by the way Node looks for packages: `dependencies`,
 * `optionalDependencies` that `exists` finds installed, and peers that are not optional; a linked project counts as its own folder.
 * `without` names packages that are optional and left out. Answers with paths as the lock file has them.
 */
export function productionPackages(packages, project, { exists = () => true, without = [] } = {}) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
      peerDependenciesMeta,
    } = packages[path];
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta?.[name]?.optional);
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      const at = without.includes(name) ? undefined : resolve(packages, path, name);
      const needed = name in dependencies && !(name in optionalDependencies);
      if (at === undefined && needed) throw new Error(`${name}, which ${path} needs, is not in the lock file.`);
      if (at !== undefined && (needed || exists(at))) visit(at);
    }
  };
  visit(project);
  return [...found];
}

/** Where a package finds another one: in its own node_modules, else in those of the folders above. */
function resolve(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const at = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[at]) return packages[at].link ? packages[at].resolved : at;
    if (folder === '') return undefined;
  }
}
