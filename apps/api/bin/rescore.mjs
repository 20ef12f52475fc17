import './parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
Promise.all([import('./parts/failure.mjs'), import('./parts/rescore.mjs')]).then(([{ runScript }, { rescore }]) =>
  runScript(() => rescore(process.argv.slice(2))),
);
