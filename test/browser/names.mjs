// Loaded before a server (NODE_OPTIONS=--import): names below example.gov.cn mean this computer.
import promises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';

const { lookup } = promises;
promises.lookup = (name, options) =>
  name.endsWith('.example.gov.cn') ? Promise.resolve([{ address: '127.0.0.1', family: 4 }]) : lookup(name, options);
syncBuiltinESMExports();
