const { pathToFileURL } = require('node:url');

/** The built packages that the tests use, by what stands for them in this folder. */
const files = { api: '../../apps/api/dist/app.js', testing: '../../libs/testing/dist/index.js' };

exports.names = Object.keys(files);

/** Loads one of them, past jest. */
exports.load = (name) => import(pathToFileURL(require.resolve(files[name])).href);
