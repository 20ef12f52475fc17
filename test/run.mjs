import '../apps/api/bin/parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
import('./run/main.mjs').then(({ main }) => main(process.argv.slice(2)));
