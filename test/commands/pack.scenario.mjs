// Run by pack.spec.mjs inside a machine without a network: node pack.scenario.mjs FOLDER. Prints what it saw as JSON: first
// of an office, then of the demonstration. Beside it lies a copy of libs/testing's accounts.js, as accounts.mjs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { officeCookie, signInToDemonstration } from './accounts.mjs';

const [folder] = process.argv.slice(2);

/** Starts what was unpacked; gives its address, and how to stop it. */
async function start(...options) {
  const child = spawn(process.execPath, [join(folder, 'start.mjs'), ...options, '--port', '0'], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  const { address, setUpToken } = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      const [, url] = /^Yaodian listens on (\S+)$/m.exec(out) ?? [];
      if (url) resolve({ address: url, setUpToken: /\/set-up#(\S+)$/m.exec(out)?.[1] ?? null });
    });
    child.once('close', (code) => reject(new Error(`It did not start (${code}): ${err}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    return { code, err };
  };
  return { address, setUpToken, stop };
}

const read = async (url, cookie) => (await fetch(url, { headers: { cookie } })).json();

const network = await fetch('http://192.0.2.1/', { signal: AbortSignal.timeout(5000) }).then(
  () => 'answered',
  (error) => error.cause?.code ?? error.name,
);
const office = await start('--office');
const { address } = office;
const cookie = await officeCookie(address, office.setUpToken);
const page = await (await fetch(address)).text();
const imported = await fetch(`${address}/api/documents`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie },
  body: JSON.stringify({
    text: '一、公开预算\n（一）公开部门预算。公开率达到100%。（牵头单位：县财政局；完成时限：6月底前）',
    planYear: 2026,
    planTitle: '要点',
  }),
});
const { planId } = await imported.json();
const { items } = await read(`${address}/api/plans/${planId}/tasks`, cookie);
const exported = await fetch(`${address}/api/plans/${planId}/export.docx`, { headers: { cookie } });
const bytes = (await exported.arrayBuffer()).byteLength;

const { code, err } = await office.stop();
const tasks = items.map(({ title, deadline }) => [title, deadline.date]);

const started = await start();
const clerk = await signInToDemonstration(started.address, 'office');
const { mode } = await read(`${started.address}/api/health/ready`, clerk);
const plans = (await read(`${started.address}/api/plans`, clerk)).items;
const units = (await read(`${started.address}/api/units`, clerk)).total;
const documents = await read(`${started.address}/api/plans/${plans[0].id}/documents`, clerk);
const file = (await fetch(`${started.address}/api/documents/${documents[0].id}/file`, { headers: { cookie: clerk } }))
  .status;
const demonstration = { mode, plans: plans.length, tasks: plans[0].tasks, units, file, ...(await started.stop()) };

console.log(JSON.stringify({ network, page, tasks, bytes, code, err, demonstration }));
