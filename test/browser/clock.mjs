// Loaded before a server (NODE_OPTIONS=--import): its clock begins at TEST_CLOCK, and the schedule looks often.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';

const shift = Date.parse(process.env.TEST_CLOCK) - Date.now();
const real = Date.now;
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [real() + shift] : parts, made),
  get: (target, name) => (name === 'now' ? () => real() + shift : Reflect.get(target, name)),
});

const { setInterval } = timers;
timers.setInterval = (act, after, ...rest) => setInterval(act, Math.min(after, 500), ...rest);
syncBuiltinESMExports();
