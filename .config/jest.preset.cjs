/** Shared jest settings: swc turns everything, packages that exist only as ES modules included, into CommonJS.
 *  (Native ES modules under jest need a newer Node than the oldest one we support.) */
const esmOnly = [
  '@nestjs',
  '@fastify',
  '@noble',
  'content-disposition',
  'cookie',
  'file-type',
  'parse5',
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'write-excel-file',
  'entities',
  'opencc-js',
  'openapi-fetch',
  'openid-client',
  'oauth4webapi',
  'jose',
  'fast-check',
  'pure-rand',
];
const swc = (syntax, jsx) => ({
  jsc: {
    target: 'es2022',
    parser: syntax === 'ts' ? { syntax: 'typescript', tsx: jsx, decorators: true } : { syntax: 'ecmascript', jsx },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  module: { type: 'commonjs', ignoreDynamic: false },
  sourceMaps: 'inline',
});
module.exports = {
  transform: {
    '^.+\\.m?ts$': ['@swc/jest', swc('ts', false)],
    '^.+\\.tsx$': ['@swc/jest', swc('ts', true)],
    '^.+\\.m?jsx?$': ['@swc/jest', swc('js', true)],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // sources import "./x.js"; map that back to the .ts file
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js', '$1'] },
  testMatch: ['<rootDir>/**/*.spec.ts?(x)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironmentOptions: { customExportConditions: ['@yaodian/source', 'node', 'node-addons'] },
  testEnvironment: 'node',
};
