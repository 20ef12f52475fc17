// what jsdom lacks and antd or react-router need
const util = require('node:util');

globalThis.TextEncoder ??= util.TextEncoder;
globalThis.TextDecoder ??= util.TextDecoder;
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// jsdom prints "Not implemented" for pseudo elements, which antd's table asks for
const { getComputedStyle } = window;
window.getComputedStyle = (element) => getComputedStyle(element);
