import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/** Throws a Failure if an archive's compiled parts belong to another system or another Node. */
export function requireSameNode(root, { versions, platform, arch } = process) {
  const made = JSON.parse(readFileSync(join(root, 'made-for.json'), 'utf8'));
  if (made.platform === platform && made.arch === arch && made.modules === versions.modules) return;
  const [major] = made.node.split('.');
  throw new Failure(
    `This archive was made for Node ${major} on ${made.platform}-${made.arch}, and this is Node ${versions.node} on ` +
      `${platform}-${arch}: use such a Node, or make an archive on a machine like this one with npm run pack.`,
  );
}
