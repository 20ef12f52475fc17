// Run by pack.spec.mjs inside a machine without a network: node pack.scenario.mjs FOLDER. Prints what it saw as JSON: first
// of an office, then of the demonstration.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

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
  const address = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      const [, url] = /^Yaodian listens on (\S+)$/m.exec(out) ?? [];
      if (url) resolve(url);
    });
    child.once('close', (code) => reject(new Error(`It did not start (${code}): ${err}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    return { code, err };
  };
  return { address, stop };
}

const read = async (url) => (await fetch(url)).json();

const network = await fetch('http://192.0.2.1/', { signal: AbortSignal.timeout(5000) }).then(
  () => 'answered',
  (error) => error.cause?.code ?? error.name,
);
const office = await start('--office');
const { address } = office;
const page = await (await fetch(address)).text();
const imported = await fetch(`${address}/api/documents`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    text: '一、公开预算\n（一）公开部门预算。公开率达到100%。（牵头单位：县财政局；完成时限：6月底前）',
    planYear: 2026,
    planTitle: '要点',
  }),
});
const { planId } = await imported.json();
const { items } = await read(`${address}/api/plans/${planId}/tasks`);
const exported = await fetch(`${address}/api/plans/${planId}/export.docx`);
const bytes = (await exported.arrayBuffer()).byteLength;

const { code, err } = await office.stop();
const tasks = items.map(({ title, deadline }) => [title, deadline.date]);

const started = await start();
const { mode } = await read(`${started.address}/api/health/ready`);
const plans = (await read(`${started.address}/api/plans`)).items;
const units = (await read(`${started.address}/api/units`)).total;
const documents = await read(`${started.address}/api/plans/${plans[0].id}/documents`);
const file = (await fetch(`${started.address}/api/documents/${documents[0].id}/file`)).status;
const demonstration = { mode, plans: plans.length, tasks: plans[0].tasks, units, file, ...(await started.stop()) };

console.log(JSON.stringify({ network, page, tasks, bytes, code, err, demonstration }));
