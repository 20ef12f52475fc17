import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder whose include/node holds the header files of this very Node, so that they need not be downloaded; undefined if there are none. */
export function nodeHeaders(program = process.execPath, version = process.versions.node) {
  const folder = dirname(dirname(program));
  const file = join(folder, 'include', 'node', 'node_version.h');
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const number = (name) => text.match(new RegExp(`#define NODE_${name}_VERSION (\\d+)`))?.[1];
  return ['MAJOR', 'MINOR', 'PATCH'].map(number).join('.') === version ? folder : undefined;
}
