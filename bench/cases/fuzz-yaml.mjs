// The plain reader against the YAML library on texts that nobody wrote: node bench/cases/fuzz-yaml.mjs [COUNT] [SEED]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readers } from "../support/readers.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const count = Number(process.argv[2] ?? 5_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);

/** The project's own fixtures, as far as they are short. */
function fixtures() {
  const files = readdirSync(join(root, "fixtures"), { recursive: true }).filter((file) => /\.ya?ml$/.test(file));
  const texts = files.map((file) => readFileSync(join(root, "fixtures", file), "utf8"));
  return texts.filter((text) => text.length < 600);
}

const { compareReaders, mutant, randomFrom } = readers();
const random = randomFrom(seed);
const more = fixtures();
const found = { "given up": 0, same: 0, different: 0 };
console.log(`seed ${seed}, ${count.toLocaleString("en-US")} texts, ${more.length} fixtures among the seeds`);
for (let left = count; left > 0; left--) {
  const text = mutant(random, more);
  const verdict = compareReaders(text);
  if (typeof verdict === "string") found[verdict]++;
  else if (++found.different <= 20) console.log(`${JSON.stringify(text)}\n  ${verdict.difference}`);
}
console.log(found);
process.exitCode = found.different > 0 ? 1 : 0;
