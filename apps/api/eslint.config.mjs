import rules from '../../.config/eslint.config.mjs';

const now =
  'The time is asked of the Clock, or is that of the present work (currentContext().startedAt): a test can move it.';

export default [
  ...rules,
  {
    files: ['src/**/*.ts'],
    // the times of files are the disk's
    ignores: ['**/*.spec.ts', 'src/platform/clock.ts', 'src/platform/folder-store.ts', 'src/database/migrations/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: now },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: now },
      ],
    },
  },
];
