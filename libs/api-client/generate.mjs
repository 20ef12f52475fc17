// Writes src/schema.generated.ts from the API's own description.
//   node generate.mjs                  from the built application
//   node generate.mjs --check FILE     compares with the description in FILE and changes nothing; exit code 1 if they differ
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const target = path.join(import.meta.dirname, 'src/schema.generated.ts');
const program = path.join(import.meta.dirname, '../../apps/api/dist/openapi.command.js');

const [option, file] = process.argv.slice(2);
const check = option === '--check';
const description = check
  ? readFileSync(file, 'utf8')
  : execFileSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 2 ** 26 });

const types = astToString(await openapiTypescript(JSON.parse(description), { alphabetize: true }));
const text = `// Made by "npm run generate -w @yaodian/api-client" from the API's description. Do not edit.\n\n${types}`;

if (!check) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error(
    'src/schema.generated.ts is not what the application describes: npm run generate -w @yaodian/api-client',
  );
  process.exitCode = 1;
}
