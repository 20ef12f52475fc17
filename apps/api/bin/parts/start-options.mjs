import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

export const startHelp = `npm start -- [--office] [--port N]

  (nothing)    the demonstration: invented documents, kept under data/demo
  --office     your own work: starts empty, kept under data/office
  --port N     the port to listen on, 3000 unless told otherwise; 0 takes a free one
  --help       this text

Environment:
  PORT          the same as --port
  DATA_DIR      the folder to use in place of data
  DATABASE_URL  mysql://user:password@host:3306/database (or mariadb://…) in place of the embedded database`;

/** What the arguments of npm start, and the environment, ask for; anything unknown is refused. */
export function startOptions(args, { PORT } = process.env) {
  const { office = false, port = PORT || '3000', help = false } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Failure(`${port} is not a port: give a number from 0 to 65535, such as --port 3001.`, 2);
  }
  return { mode: office ? 'office' : 'demo', port, help };
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
