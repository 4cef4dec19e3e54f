import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that run alone: two set the environment before they load the toolkit, which reads it then; one times very short work. */
const alone = [
  "test/github/api/connect.test.ts",
  "test/github/api/proxy.test.ts",
  "test/yaml/fast/fast-reader.test.ts",
];

/**
 * Tests that start the action in hundreds of cases, to compare what it finds. Its processes are always reused, because other tests
 * are about the process itself: how it starts, connects, retries and ends.
 */
const cases = ["test/e2e/{attacks,merge,moves,policy-source,removed,scope,shard,worse}.test.ts"];

/** Tests that start dist/ and wait for it. They and the cases begin first, because projects run in the order of their names. */
const dist = ["test/e2e/!(attacks|merge|moves|policy-source|removed|scope|shard|worse).test.ts"];

// Modules in src/ have no state between tests, so they are loaded once for many files, except for the tests that run alone.
const isolate = false;

/**
 * Tests use a frozen table of updates, so that a refresh of the table changes no expected output. `liveTable` in
 * test/support/update-tables.ts is the one of this version.
 */
const alias = ["updates", "updates-date"].map((name) => ({
  find: new RegExp(`^(?:\\.\\.?/)+(?:src/)?generated/${name}\\.ts$`),
  replacement: fileURLToPath(new URL(`test/support/frozen/${name}.ts`, import.meta.url)),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: "test/support/scratch.ts",
    // UPDATE=1 rewrites all expected outputs, the snapshots of vitest included.
    update: process.env.UPDATE === "1",
    // Several tests build and start the bundle, and TIMES as many cases take longer.
    testTimeout: 120_000 * Number(process.env.TIMES ?? 1),
    hookTimeout: 120_000,
    // By default, vitest leaves one processor idle, which is half of a machine with two.
    maxWorkers: "100%",
    // Concurrent tests in a file mostly wait.
    maxConcurrency: 10,
    reporters: ["default", ["json", { outputFile: "build/vitest.json" }]],
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      { extends: true, test: { name: "cases", include: cases, isolate, env: { REUSE: "1" } } },
      { extends: true, test: { name: "dist", include: dist, isolate } },
      {
        extends: true,
        test: { name: "rest", include: ["test/**/*.test.ts"], exclude: [...alone, "test/e2e/**"], isolate },
      },
    ],
  },
});
