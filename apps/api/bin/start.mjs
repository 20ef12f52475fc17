import './parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
Promise.all([import('./parts/failure.mjs'), import('./parts/start.mjs')]).then(([{ runScript }, { start }]) =>
  runScript(() => start(process.argv.slice(2))),
);
