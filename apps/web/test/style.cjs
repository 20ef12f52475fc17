// a style sheet's class names, as they are written
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : name) });
