import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['{host,native,sdk,signatures,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', 'sdk/templates/**'],
    // Processes, because tests load the addon, start daemons and end sandboxes; two, because the machine has two cores.
    pool: 'forks',
    maxWorkers: 2,
    // Guards against what never ends; a loaded machine takes long for what a quiet one does at once.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    teardownTimeout: 30_000,
  },
});
