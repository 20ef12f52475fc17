import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { linkProjects, packagesAreInstalled } from './packages.mjs';

describe('packagesAreInstalled', () => {
  let folder;

  /** Writes a lock file of the named packages, so many seconds after the beginning of time. */
  const lock = (file, packages, seconds) => {
    writeFileSync(join(folder, file), JSON.stringify({ packages: { '': {}, ...packages } }));
    utimesSync(join(folder, file), seconds, seconds);
  };
  const wanted = (packages, seconds) => lock('package-lock.json', packages, seconds);
  const installed = (packages, seconds) => lock('node_modules/.package-lock.json', packages, seconds);
  const left = { 'node_modules/left': { version: '1.0.0' } };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yaodian-packages-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is false without node_modules', () => {
    wanted(left, 1000);
    assert.equal(packagesAreInstalled(folder), false);
  });

  it('is true when they were installed after the lock file was written', () => {
    wanted(left, 1000);
    installed(left, 2000);
    assert.equal(packagesAreInstalled(folder), true);
  });

  it('is false when a newer lock file asks for another version or one more', () => {
    installed(left, 1000);
    wanted({ 'node_modules/left': { version: '1.0.1' } }, 2000);
    assert.equal(packagesAreInstalled(folder), false);
    wanted({ ...left, 'node_modules/right': { version: '1.0.0' } }, 2000);
    assert.equal(packagesAreInstalled(folder), false);
  });

  it('is true when a newer lock file asks for the same, or for a package of another system', () => {
    installed(left, 1000);
    wanted({ ...left, 'node_modules/left-darwin': { version: '1.0.0', optional: true } }, 2000);
    assert.equal(packagesAreInstalled(folder), true);
  });

  const project = {
    'libs/new': { version: '0.1.0' },
    'node_modules/@own/new': { resolved: 'libs/new', link: true },
  };

  it('is true when only a project of the workspace has come, which has nothing to be installed', () => {
    installed(left, 1000);
    wanted({ ...left, ...project }, 2000);
    assert.equal(packagesAreInstalled(folder), true);
  });

  it('is false when that project brings a package of its own', () => {
    installed(left, 1000);
    wanted({ ...left, ...project, 'libs/new/node_modules/right': { version: '1.0.0' } }, 2000);
    assert.equal(packagesAreInstalled(folder), false);
  });

  it('leaves such a project to linkProjects, which can be called again', () => {
    mkdirSync(join(folder, 'libs/new'), { recursive: true });
    writeFileSync(join(folder, 'libs/new/package.json'), 'found');
    wanted(project, 1000);
    linkProjects(folder);
    linkProjects(folder);
    assert.equal(readFileSync(join(folder, 'node_modules/@own/new/package.json'), 'utf8'), 'found');
  });
});
