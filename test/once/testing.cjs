module.exports = globalThis.once.testing;
