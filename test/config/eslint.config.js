import { defineConfig } from 'eslint/config'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/*.d.ts', 'out/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always'],
      'prefer-const': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['packages/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['packages/core/training/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['packages/core/src/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'window', 'document', 'fetch', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'take a seeded RandomSource' },
        { object: 'Math', property: 'sin', message: 'not the same on every machine' },
        { object: 'Math', property: 'cos', message: 'not the same on every machine' },
        { object: 'Intl', property: 'Collator', message: 'not the same on every machine: compareText' },
      ],
    },
  },
)
