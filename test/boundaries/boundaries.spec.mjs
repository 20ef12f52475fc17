// Proves that lint refuses what the architecture forbids: each case is a file that nobody should write.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { runNx } from '../../apps/api/bin/parts/build.mjs';
import { projects, root } from '../../apps/api/bin/parts/workspace.mjs';

const modules = '@nx/enforce-module-boundaries';

/** Lints a text as if it were a file of a project; answers with the errors. */
async function lint(folder, file, text) {
  const cwd = join(root, folder);
  const eslint = new ESLint({ cwd, overrideConfigFile: 'eslint.config.mjs' });
  const [{ messages }] = await eslint.lintText(`${text}\n`, { filePath: join(cwd, file) });
  return messages.filter(({ severity }) => severity === 2);
}

function refuses(folder, file, text, rule, reason) {
  it(`refuses ${text} in ${folder}/${file}`, async () => {
    const errors = await lint(folder, file, text);
    // more than one rule may refuse it: this one has to
    const [error] = errors.filter(({ ruleId }) => ruleId === rule);
    assert.ok(error, `refused by ${errors.map(({ ruleId }) => ruleId).join(', ') || 'nothing'}`);
    assert.match(error.message, reason);
  });
}

function allows(folder, file, text) {
  it(`allows ${text} in ${folder}/${file}`, async () => {
    assert.deepEqual(await lint(folder, file, text), []);
  });
}

// the rule reads the graph that nx has written, and is silent without one
before(() => runNx(['show', 'projects']));

describe('the web', () => {
  const file = 'src/some-page.tsx';
  refuses('apps/web', file, "import '@yaodian/api';", modules, /"scope:web" can only depend on/);
  refuses('apps/web', file, "import '../../api/src/app.js';", modules, /relative or absolute path/);
  refuses('apps/web', file, "import '@yaodian/testing';", modules, /"scope:web" can only depend on/);
  refuses('apps/web', file, "import '@nestjs/common';", modules, /not allowed to import "@nestjs\/common"/);
  refuses('apps/web', file, "import 'typeorm';", modules, /not allowed to import "typeorm"/);
  allows('apps/web', file, "import '@yaodian/api-client';");
});

describe('the server', () => {
  const file = 'src/some.service.ts';
  refuses('apps/api', file, "import '@yaodian/web';", modules, /"scope:api" can only depend on/);
  refuses('apps/api', file, "import '../../web/src/main.js';", modules, /relative or absolute path/);
  refuses('apps/api', file, "import '@yaodian/testing';", modules, /"scope:api" can only depend on/);
  refuses('apps/api', file, "import 'react';", modules, /not allowed to import "react"/);
  allows('apps/api', file, "import '@yaodian/decomposition';");
  allows('apps/api', 'src/some.service.spec.ts', "import '@yaodian/testing';");
});

/** Of those that the client itself builds on the circle is named first. */
const notBelow = /"type:pure" can only depend on|Circular dependency/;

for (const { folder } of projects().filter(({ tags }) => tags.includes('type:pure'))) {
  describe(`the pure library in ${folder}`, () => {
    const file = 'src/some-rule.ts';
    const framework = /no framework and nothing of Node/;
    refuses(folder, file, "import 'node:fs';", 'no-restricted-imports', framework);
    refuses(folder, file, "import 'fs/promises';", 'no-restricted-imports', framework);
    refuses(folder, file, "import '@nestjs/common';", 'no-restricted-imports', framework);
    refuses(folder, file, "import 'typeorm';", 'no-restricted-imports', framework);
    refuses(folder, file, "import 'react';", 'no-restricted-imports', framework);
    refuses(folder, file, "export const fs = import('node:fs');", 'no-restricted-syntax', /loads nothing/);
    refuses(folder, file, "import '@yaodian/api-client';", modules, notBelow);
    refuses(folder, file, 'export const today = Date.now();', 'no-restricted-properties', /no clock/);
    refuses(folder, file, 'export const today = new Date();', 'no-restricted-syntax', /no clock/);
    refuses(folder, file, 'export const seed = Math.random();', 'no-restricted-properties', /no chance/);
    refuses(folder, file, 'export const home = process.env.HOME;', 'no-restricted-globals', /process/);
    allows(folder, file, "import './other-rule.js';\nexport const day = new Date(Date.UTC(2019, 8, 30));");
  });
}
