// Differential fuzzing of the fast YAML reader against the library: node bench/cases/fuzz-yaml.mjs [COUNT] [SEED]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readers } from "../support/readers.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const count = Number(process.argv[2] ?? 5_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);

/** The project's short fixtures, and of the longer ones each that has an anchor. */
function fixtures() {
  const files = readdirSync(join(root, "fixtures"), { recursive: true }).filter((file) => /\.ya?ml$/.test(file));
  const texts = files.map((file) => readFileSync(join(root, "fixtures", file), "utf8"));
  return texts.filter((text) => text.length < 600 || (text.length < 3000 && /[:-] &\w/.test(text)));
}

const { compareReaders, mutant, randomFrom } = readers();
const random = randomFrom(seed);
const more = fixtures();
const results = { "bailed out": 0, same: 0, "same, with an alias": 0, "same, with a merge key": 0, different: 0 };
console.log(`seed ${seed}, ${count.toLocaleString("en-US")} mutants, ${more.length} fixtures among the seeds`);
for (let left = count; left > 0; left--) {
  const text = mutant(random, more);
  const result = compareReaders(text);
  if (typeof result === "string") results[result]++;
  else if (++results.different <= 20) console.log(`${JSON.stringify(text)}\n  ${result.difference}`);
  if (result === "same" && /[[:,-] *\*\w/.test(text)) results["same, with an alias"]++;
  if (result === "same" && text.includes("<<:")) results["same, with a merge key"]++;
}
console.log(results);
process.exitCode = results.different > 0 ? 1 : 0;
