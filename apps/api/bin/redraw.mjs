import './parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
Promise.all([import('./parts/failure.mjs'), import('./parts/redraw.mjs')]).then(([{ runScript }, { redraw }]) =>
  runScript(() => redraw(process.argv.slice(2))),
);
