// What streams of changes cost a server at rest, and how long a change takes from its answer to the streams:
// node test/load/live.mjs [STREAMS] (after npm run build), on the embedded database and, with TEST_MARIADB_URL, on that server.
// Processor time is that of the server's process in 30 seconds, by /proc.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { databases, officeCookie, signIn, startServer } from '@yaodian/testing';

const streams = Number(process.argv[2] ?? 100);
const perSession = 8;
const seconds = 30;

/** Milliseconds of processor time that a process has had. */
async function used(pid) {
  const [user, system] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

async function atRest(pid) {
  const before = await used(pid);
  await pause(seconds * 1000);
  return (await used(pid)) - before;
}

for (const engine of databases()) {
  const database = await engine.create();
  const server = await startServer({ ...database });
  const cookie = await officeCookie(server.url, server.setUpToken);
  await pause(20_000);
  const without = await atRest(server.pid);
  let heard = () => undefined;
  let open = 0;
  for (let number = 0, session = cookie; number < streams; number++) {
    if (number % perSession === 0 && number > 0) session = await signIn(server.url, 'office');
    const { body } = await fetch(`${server.url}/api/live`, { headers: { cookie: session } });
    open++;
    const read = async () => {
      for await (const part of body.pipeThrough(new TextDecoderStream())) if (part.includes('changes')) heard();
    };
    read().catch(() => undefined);
  }
  await pause(40_000);
  const withStreams = await atRest(server.pid);
  const times = [];
  for (let time = 0; time < 10; time++) {
    let left = streams;
    const all = new Promise((resolve) => (heard = () => --left === 0 && resolve()));
    const body = JSON.stringify({ name: `第${time}局` });
    const headers = { cookie, 'content-type': 'application/json' };
    await fetch(`${server.url}/api/units`, { method: 'POST', headers, body });
    const answered = performance.now();
    await all;
    times.push(performance.now() - answered);
    await pause(Math.random() * 1000);
  }
  times.sort((one, other) => one - other);
  console.log(
    `${engine.name}: ${without} ms of ${seconds} s without streams, ${withStreams} ms with ${open}; ` +
      `from the answer to the last stream ${Math.round(times[5])} ms in the median, ${Math.round(times[9])} ms at most`,
  );
  await server.stop();
  await database.drop();
}
process.exit(0);
