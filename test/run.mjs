import '../apps/api/bin/parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
Promise.all([import('../apps/api/bin/parts/failure.mjs'), import('./run/main.mjs')]).then(([{ runScript }, { main }]) =>
  runScript(() => main(process.argv.slice(2))),
);
