import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { interruption } from './interruption.mjs';
import { Stopped } from './failure.mjs';

const groups = process.platform !== 'win32';
const running = new Set();
process.on('exit', () => running.forEach((child) => stop(child, 'SIGKILL')));

/** Stops a child together with everything that it started. */
function stop(child, signalName) {
  try {
    if (groups) process.kill(-child.pid, signalName);
    else child.kill(signalName);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a command silently and answers with its output, standard error included.
 * The command and all that it started are stopped when the time is over (seconds) or when this process is asked to stop.
 */
export function runCommand(command, args, { cwd, env = process.env, seconds } = {}) {
  const interrupted = interruption();
  if (interrupted.aborted) return Promise.reject(new Stopped(interrupted.reason));
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, detached: groups, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const chunks = [];
    let timedOut = false;
    let killer;
    const stopGently = () => {
      stop(child, 'SIGTERM');
      killer = setTimeout(() => stop(child, 'SIGKILL'), 5000);
    };
    const timer = seconds && setTimeout(() => ((timedOut = true), stopGently()), seconds * 1000);
    interrupted.addEventListener('abort', stopGently);
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    // 'exit', not 'close': a grandchild that outlives the command must not hold its pipes, and us, open
    child.on('exit', () => stop(child, 'SIGKILL'));
    const end = (settle) => {
      running.delete(child);
      clearTimeout(timer);
      clearTimeout(killer);
      interrupted.removeEventListener('abort', stopGently);
      if (interrupted.aborted) reject(new Stopped(interrupted.reason));
      else settle();
    };
    child.on('error', (error) => end(() => reject(error)));
    child.on('close', (code, signalName) =>
      end(() =>
        resolve({ code, signalName, timedOut, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) }),
      ),
    );
  });
}

/** Runs a server with our own output, passes the wish to stop on to it, and answers with its exit code. */
export function runServer(command, args, { cwd, env = process.env } = {}) {
  const interrupted = interruption();
  if (interrupted.aborted) return Promise.reject(new Stopped(interrupted.reason));
  return new Promise((resolve, reject) => {
    // in a group of its own: a terminal's Ctrl+C would reach it a second time, and a second one ends it at once
    const child = spawn(command, args, { cwd, env, detached: groups, stdio: ['ignore', 'inherit', 'inherit'] });
    running.add(child);
    const pass = () => child.kill(interrupted.reason === 'SIGHUP' ? 'SIGTERM' : interrupted.reason);
    interrupted.addEventListener('abort', pass);
    child.on('error', reject);
    child.on('exit', (code, signalName) => {
      running.delete(child);
      if (signalName) reject(new Stopped(signalName));
      else resolve(code);
    });
  });
}
