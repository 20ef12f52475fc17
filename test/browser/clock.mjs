// Loaded before a server (NODE_OPTIONS=--import): its clock begins at TEST_CLOCK and runs TEST_CLOCK_SPEED times as fast as
// the real one (1 by default), and the schedule looks often.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';

const real = Date.now;
const [began, begin, speed] = [real(), Date.parse(process.env.TEST_CLOCK), Number(process.env.TEST_CLOCK_SPEED ?? 1)];
const now = () => begin + Math.round((real() - began) * speed);
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

const { setInterval } = timers;
timers.setInterval = (act, after, ...rest) => setInterval(act, Math.min(after, 500), ...rest);
syncBuiltinESMExports();
