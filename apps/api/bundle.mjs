import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const folder = join(import.meta.dirname, 'dist');

/** Whatever has a binary or a file of its own to find; and what Nest loads by itself too, which must be one and the same. */
const asInstalled =
  /^(better-sqlite3|@node-rs\/argon2|piscina|pino|pdfjs-dist|class-validator|class-transformer)(\/|$)/;
/** What Nest asks for only where an application uses it. */
const unused = /^(@nestjs\/(microservices|websockets|platform-express)|@fastify\/view)(\/|$)/;

// One file for the server out of three thousand: half of its start was looking for them.
rmSync(join(folder, 'server'), { recursive: true, force: true });
const bundle = await rolldown({
  input: { server: join(folder, 'main.js') },
  platform: 'node',
  external: [asInstalled, unused],
  onLog(_level, { message }) {
    throw new Error(message);
  },
});
await bundle.write({
  dir: folder,
  format: 'esm',
  // a class's name stands in Nest's and TypeORM's messages
  keepNames: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'server/[name].js',
});
