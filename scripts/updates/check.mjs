import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** What the script shares with the product, so that no refresh writes a table that the product rejects. */
const contents = `export { tableErrors } from "./policy/updates/check.ts";
export { compareBuilds } from "./profiles/updates/builds.ts";`;

const { outputFiles } = buildSync({
  stdin: { contents, resolveDir: fileURLToPath(new URL("../../src", import.meta.url)) },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node20",
});

/** The product's check of a table that conforms to its schema, and its order of builds. */
export const { tableErrors, compareBuilds } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);
