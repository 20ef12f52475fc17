import './parts/oldest-node.cjs';

// only after the line above, which stops a Node that could not read these files
Promise.all([import('./parts/failure.mjs'), import('./parts/audit-verify.mjs')]).then(
  ([{ runScript }, { auditVerify }]) => runScript(() => auditVerify(process.argv.slice(2))),
);
