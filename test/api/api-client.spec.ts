import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { databases, workspaceRoot } from '@yaodian/testing';
import { useApplication } from './application.js';

const run = promisify(execFile);
const generator = path.join(workspaceRoot(), 'libs/api-client/generate.mjs');

describe("the API's description", () => {
  const app = useApplication(databases()[0]!);
  const served = async () => (await fetch(`${app.url}/api/openapi.json`)).json();

  const check = async (description: unknown) => {
    const file = path.join(app.database.dataDir, 'openapi.json');
    await writeFile(file, JSON.stringify(description));
    return run(process.execPath, [generator, '--check', file]);
  };

  it("is what the client's types were made from", async () => {
    await check(await served());
  });

  it('would tell if they differed', async () => {
    const description = await served();
    description.components.schemas.PlanSummary.properties.colour = { type: 'string' };
    await expect(check(description)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run generate'),
    });
  });

  it('gives every route a name of its own, an answer and a failure', async () => {
    const { paths } = await served();
    const operations = Object.values<Record<string, { operationId: string; responses: Record<string, unknown> }>>(
      paths,
    ).flatMap((path) => Object.values(path));
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+[A-Za-z]*$/);
    for (const { responses } of operations) {
      expect(Object.keys(responses).some((status) => /^[23]/.test(status))).toBe(true);
      expect(responses['default']).toEqual({
        description: expect.any(String),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      });
    }
  });
});
