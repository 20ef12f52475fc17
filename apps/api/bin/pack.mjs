import './parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
Promise.all([import('./parts/failure.mjs'), import('./parts/pack.mjs')]).then(([{ runScript }, { pack }]) =>
  runScript(() => pack(process.argv.slice(2))),
);
