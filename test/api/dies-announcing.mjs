// Loaded before a server (NODE_OPTIONS=--import): it is killed when everything of an announced result is written but the result
// itself, within the transaction: as the statement goes to MariaDB, or to the embedded database's native module.
import { Socket } from 'node:net';

const dieAt = (statement) => {
  if (/INSERT INTO [`"]assessment_result[`"]/.test(statement)) process.kill(process.pid, 'SIGKILL');
};

const { write } = Socket.prototype;
Socket.prototype.write = function (data, ...rest) {
  dieAt(Buffer.isBuffer(data) ? data.toString('latin1') : String(data));
  return write.call(this, data, ...rest);
};

const { dlopen } = process;
process.dlopen = (module, ...rest) => {
  dlopen.call(process, module, ...rest);
  const { prototype } = module.exports.Database ?? {};
  if (!prototype?.prepare) return;
  const { prepare } = prototype;
  prototype.prepare = function (statement, ...more) {
    dieAt(statement);
    return prepare.call(this, statement, ...more);
  };
};
