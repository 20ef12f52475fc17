import { builtinModules } from 'node:module';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import compat from 'eslint-plugin-compat';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const serverPackages = ['@nestjs/*', '@fastify/*', 'fastify', 'typeorm', 'better-sqlite3', 'mysql2', 'piscina'];
const webPackages = ['react', 'react-*', 'antd', '@ant-design/*', '@tanstack/*'];

/** Who may use whom, by the tags in each project's package.json. */
const mayUse = [
  { sourceTag: 'type:pure', onlyDependOnLibsWithTags: ['type:pure'] },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  {
    sourceTag: 'scope:web',
    onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'],
    bannedExternalImports: serverPackages,
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['scope:api', 'scope:shared'],
    bannedExternalImports: webPackages,
  },
  { sourceTag: 'scope:test', onlyDependOnLibsWithTags: ['*'] },
];
/** The same for tests beside the code, which may use the tests' own tools too. */
const testsMayUse = mayUse.map((constraint) => ({
  ...constraint,
  onlyDependOnLibsWithTags: [...constraint.onlyDependOnLibsWithTags, 'scope:test'],
}));

const boundaries = (depConstraints) => ({
  '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
});

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/.nx', '**/coverage', '**/*.generated.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.node } } },
  {
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  { files: ['**/*.{ts,tsx}'], plugins: { '@nx': nx }, rules: boundaries(mayUse) },
  { files: ['**/*.spec.{ts,tsx}'], rules: boundaries(testsMayUse) },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);

const pure = 'A pure library imports no framework and nothing of Node.';
const today = 'The day is an argument: a pure library has no clock.';

/** Added by each pure library's own settings: no clock, no chance, no file system, no network, no framework. */
export const pureLibrary = [
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      // real documents hold control characters, and rules have to name them
      'no-control-regex': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules.map((name) => ({ name, message: pure })),
          patterns: [{ group: ['node:*', ...serverPackages, ...webPackages], message: pure }],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'require', 'performance', 'crypto', 'self', 'navigator', 'importScripts'],
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The seed is an argument: a pure library has no chance.' },
        { object: 'Date', property: 'now', message: today },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: today },
        { selector: 'CallExpression[callee.name="Date"]', message: today },
        { selector: 'ImportExpression', message: 'A pure library loads nothing while it runs.' },
      ],
    },
  },
];

/** What Chromium 87 has not, and neither the compiler's library of the language nor the compat rules find. */
const tooNew = /^(at|findLast|findLastIndex|hasOwn|toSorted|toReversed|toSpliced|canParse|randomUUID)$/;

/** Added by the web application's own settings. */
export const browserApplication = [
  { languageOptions: { globals: { ...globals.browser } } },
  reactHooks.configs.flat.recommended,
  { ...compat.configs['flat/recommended'], settings: { browsers: ['chrome >= 87'] } },
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `CallExpression[callee.property.name=${tooNew}]`, message: 'Chromium 87 does not have it.' },
      ],
    },
  },
];
