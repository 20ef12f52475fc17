/** After all tests. */
module.exports = () => globalThis.removeInstallations();
