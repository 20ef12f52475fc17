import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

export const startHelp = `npm start -- [--office] [--port N]

  (nothing)    the demonstration: invented documents, kept under data/demo
  --office     your own work: starts empty, kept under data/office
  --port N     the port to listen on, 3000 unless told otherwise
  --help       this text`;

/** What the arguments of npm start ask for; anything unknown is refused. */
export function startOptions(args) {
  const { office, port, help } = parse(args);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
    throw new Failure(`The port ${port} is none: give a number from 1 to 65535, such as --port 3001.`, 2);
  }
  return { mode: office ? 'office' : 'demo', port, help: help ?? false };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      options: { office: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Failure(`${error.message.split('. ')[0]}. npm start -- --help shows what is understood.`, 2);
  }
}
