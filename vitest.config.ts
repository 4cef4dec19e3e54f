import { defineConfig } from "vitest/config";

/** Two set the environment before the toolkit is loaded, which reads it then; one takes the time of very short work. */
const alone = ["test/github/api.test.ts", "test/github/proxy.test.ts", "test/yaml/fast/fast-reader.test.ts"];

/** These start dist/ and wait for it, so they begin first: projects go by their names. */
const dist = ["test/e2e/*.test.ts"];

// Nothing in src/ keeps anything, so it is loaded once for many files, unless they are to be alone.
const isolate = false;

export default defineConfig({
  test: {
    globalSetup: "test/support/scratch.ts",
    // The bundle is built and started in several tests; and TIMES as many cases take longer.
    testTimeout: 120_000 * Number(process.env.TIMES ?? 1),
    hookTimeout: 120_000,
    // By itself vitest leaves one processor to nobody: half of a machine of two.
    maxWorkers: "100%",
    // Tests that run side by side in a file mostly wait.
    maxConcurrency: 10,
    reporters: ["default", ["json", { outputFile: "build/vitest.json" }]],
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      { extends: true, test: { name: "dist", include: dist, isolate } },
      { extends: true, test: { name: "rest", include: ["test/**/*.test.ts"], exclude: [...alone, ...dist], isolate } },
    ],
  },
});
