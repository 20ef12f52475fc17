// Loaded before everything else (node -r), so that a Node which is too old to read the other files can still say so.
// Written as a plain script in the syntax of ten years ago for the same reason.
'use strict';

var oldest = require('../../../../package.json').engines.node.replace('>=', '');

/** The sentence for a Node that is too old; null when it is new enough. */
function nodeProblem(version) {
  var have = version.split('.').map(Number);
  var need = oldest.split('.').map(Number);
  var enough = have[0] > need[0] || (have[0] === need[0] && have[1] >= need[1]);
  if (enough) return null;
  return (
    'Yaodian needs Node ' +
    oldest +
    ' or newer, and this is Node ' +
    version +
    ': install a newer one from https://nodejs.org and run the command again.'
  );
}

module.exports = { nodeProblem: nodeProblem };

var problem = nodeProblem(process.versions.node);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
