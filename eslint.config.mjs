import tseslint from 'typescript-eslint'

/** Packages that one room alone may import; test/architecture.test.ts checks the same from the files themselves. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.tmp/', '**/*.cjs', 'src/web/assets/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-params': ['error', 3],
      eqeqeq: 'error',
    },
  },
  {
    // A test may shape the outside world (a fake response, a parsed body) as it needs it.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-params': 'off',
    },
  },
)
