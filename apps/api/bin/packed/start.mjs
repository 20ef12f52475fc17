import './apps/api/bin/parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
Promise.all([import('./apps/api/bin/parts/failure.mjs'), import('./apps/api/bin/parts/start-packed.mjs')]).then(
  ([{ runScript }, { startPacked }]) => runScript(() => startPacked(import.meta.dirname, process.argv.slice(2))),
);
