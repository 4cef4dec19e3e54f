import { defineConfig } from "vitest/config";

/** These set the environment before the toolkit is loaded, which reads it then. */
const alone = ["test/github/api.test.ts", "test/github/proxy.test.ts"];

export default defineConfig({
  test: {
    // The bundle is built and started in several tests.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By itself vitest leaves one processor to nobody: half of a machine of two.
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: "build/vitest.json" }]],
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      // Nothing in src/ keeps anything, so it is loaded once for many files.
      { extends: true, test: { name: "together", include: ["test/**/*.test.ts"], exclude: alone, isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
