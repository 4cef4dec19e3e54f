// Other programs, which are installed by hand in a folder. Each validates the same manifests against the same schema.
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeText } from "../support/files.mjs";
import { node } from "../support/measure.mjs";
import { spectralRules } from "./spectral.mjs";

const schema = fileURLToPath(new URL("../../schemas/deployment.schema.json", import.meta.url));

/** A value that is not in the schema, near the end of the text, so that programs have to read all of it. */
function withBadValue(text) {
  const [word, misspelled] = ["edition: enterprise\n", "edition: enterprize\n"];
  const at = text.lastIndexOf(word);
  return text.slice(0, at) + misspelled + text.slice(at + word.length);
}

const withDuplicateKey = (text) => `${text}apiVersion: lync-policy/v1\n`;

/** The paths of the programs in a folder. v8r requires a newer Node than 20. */
function installedIn(folder) {
  const bin = (name) => join(resolve(folder), "node_modules", ".bin", name);
  const newer = existsSync(bin("node")) ? bin("node") : process.execPath;
  return { bin, newer };
}

const schemaFailure = { breaking: withBadValue, reports: "edition" };

/** Programs that are fast enough for 10,000 files. */
const quick = ({ bin }) => ({
  "@sourcemeta/jsonschema": {
    ...schemaFailure,
    file: bin("jsonschema"),
    command: ({ path }) => node([bin("jsonschema"), "validate", schema, path, "--extension", ".yaml"]),
  },
  "ajv-cli": {
    ...schemaFailure,
    file: bin("ajv"),
    command: ({ glob }) =>
      node([bin("ajv"), "validate", "--spec=draft2020", "--strict=false", "--all-errors", "-s", schema, "-d", glob]),
  },
});

const slow = ({ bin, newer }, rules) => ({
  v8r: {
    ...schemaFailure,
    file: bin("v8r"),
    command: ({ glob }) => ({ program: newer, args: [bin("v8r"), "--schema", schema, glob], code: 0 }),
  },
  "spectral-cli": {
    ...schemaFailure,
    file: bin("spectral"),
    command: ({ glob }) => node([bin("spectral"), "lint", glob, "-r", rules, "--ignore-unknown-format"]),
  },
  yamllint: {
    breaking: withDuplicateKey,
    reports: "duplication",
    file: onPath("yamllint"),
    command: ({ path }) => ({ program: "yamllint", args: ["-d", "relaxed", path], code: 0 }),
  },
});

/**
 * The installed programs, fast and slow ones, as pairs of name and program. A program has the command for a path or a
 * glob, a change that makes a manifest invalid, and a word of the error that it must report then.
 */
export function programsIn(folder, scratch, files) {
  const installed = installedIn(folder);
  const rules = writeText(join(scratch, "ruleset.json"), JSON.stringify(spectralRules(readFileSync(schema, "utf8"))));
  const groups = [quick(installed), ...(files <= 1000 ? [slow(installed, rules)] : [])];
  const installedOnes = (programs) => Object.entries(programs).filter(([, { file }]) => existsSync(file));
  return groups.map(installedOnes).filter((programs) => programs.length > 0);
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? name;
}
