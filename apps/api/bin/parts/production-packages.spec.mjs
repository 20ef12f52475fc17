import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { productionPackages } from './production-packages.mjs';

const packages = {
  '': { devDependencies: { tool: '1' } },
  'apps/server': { dependencies: { '@own/rules': '0', web: '1' }, devDependencies: { tool: '1' } },
  'libs/rules': { dependencies: { parser: '8' } },
  'libs/rules/node_modules/parser': { dependencies: { entities: '6' } },
  'node_modules/@own/rules': { link: true, resolved: 'libs/rules' },
  'node_modules/entities': {},
  'node_modules/parser': {},
  'node_modules/web': {
    dependencies: { loop: '1' },
    optionalDependencies: { canvas: '1', elsewhere: '1' },
    peerDependencies: { entities: '6', absent: '1', tool: '1' },
    peerDependenciesMeta: { tool: { optional: true } },
  },
  'node_modules/loop': { dependencies: { web: '1' } },
  'node_modules/canvas': {},
  'node_modules/elsewhere': {},
  'node_modules/tool': {},
};
const sorted = (options) => productionPackages(packages, 'apps/server', options).sort();

describe('productionPackages', () => {
  it('follows links, nested packages, peers that are there and circles, and leaves tools alone', () => {
    assert.deepEqual(sorted(), [
      ...['apps/server', 'libs/rules', 'libs/rules/node_modules/parser', 'node_modules/canvas'],
      ...['node_modules/elsewhere', 'node_modules/entities', 'node_modules/loop', 'node_modules/web'],
    ]);
  });

  it('leaves out what is optional and not installed, and what it is told to', () => {
    const paths = sorted({ exists: (path) => !path.endsWith('elsewhere'), without: ['canvas'] });
    assert.equal(
      paths.some((path) => /canvas|elsewhere/.test(path)),
      false,
    );
    assert.ok(paths.includes('node_modules/loop'));
  });

  it('names a package that is missing', () => {
    const broken = { 'apps/server': { dependencies: { gone: '1' } } };
    assert.throws(() => productionPackages(broken, 'apps/server'), /gone, which apps\/server needs/);
  });
});
