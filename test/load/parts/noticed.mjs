import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const seconds = (ms) => (ms / 1000).toFixed(3);
const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);

export async function timed(name, work) {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const computed = (user + system) / 1000;
  console.log(
    `  ${name}: ${seconds(performance.now() - start)} s, of that ${seconds(computed)} s computing (process ${megabytes()} MB)`,
  );
  return result;
}

/**
 * The same with what others notice of it: how long the process answers nothing, how long a change of theirs takes, and how much
 * memory the process has meanwhile.
 */
export async function noticed(unitOfWork, name, work) {
  const blocked = monitorEventLoopDelay({ resolution: 5 });
  const waited = [];
  let most = 0;
  let over = false;
  const others = (async () => {
    while (!over) {
      const start = performance.now();
      await unitOfWork.run((tx) => tx.query('UPDATE task SET version = version + 1 WHERE id = 1'));
      waited.push(performance.now() - start);
      most = Math.max(most, megabytes());
      await pause(50);
    }
  })();
  blocked.enable();
  const result = await timed(name, work).finally(() => {
    blocked.disable();
    over = true;
    return others;
  });
  const ms = (value) => Math.round(value);
  console.log(
    `    longest time without an answer: ${ms(blocked.max / 1e6)} ms (99 of 100: ${ms(blocked.percentile(99) / 1e6)} ms)`,
  );
  console.log(
    `    longest wait of another change: ${ms(Math.max(...waited))} ms, of ${waited.length}; at most ${most} MB`,
  );
  return result;
}
