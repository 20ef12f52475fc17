module.exports = globalThis.once.api;
