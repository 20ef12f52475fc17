import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { projects, root } from '../../apps/api/bin/parts/workspace.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

it('the image knows the manifest of every project, and installs before it copies the rest', () => {
  const [before] = read('docker/Dockerfile').split('RUN npm_config_nodedir');
  const copied = [...before.matchAll(/^COPY \S+ (\S+)\/package\.json \1\/$/gm)].map(([, folder]) => folder);
  assert.deepEqual(
    copied.sort(),
    projects()
      .map(({ folder }) => folder)
      .sort(),
  );
});

it('the port is published on 127.0.0.1, and the address that may ask is the gateway of the network in front', () => {
  const compose = read('docker/compose.yaml');
  const ports = [...compose.matchAll(/^ {4}ports:\n((?: {6}.*\n)+)/gm)].flatMap(([, lines]) => lines.match(/- .*/g));
  assert.deepEqual(ports, ['- 127.0.0.1:${PORT:-3000}:3000']);
  const [, address] = /BRIDGE_ADDRESS: (\S+)/.exec(compose);
  const [, gateway] = /^ {2}desk:\n(?: {4}.*\n)*? +gateway: (\S+)/m.exec(compose);
  assert.equal(address, gateway);
  assert.match(compose, /^ {2}store:\n {4}internal: true$/m);
});
