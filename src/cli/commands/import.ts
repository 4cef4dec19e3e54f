import { existsSync, lstatSync, mkdirSync, readFileSync, type Stats, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chosen } from "../../base/choose.ts";
import { CannotRun } from "../../base/errors.ts";
import { quoted } from "../../base/wording.ts";
import { checkSize, type File } from "../../features/import/encoding.ts";
import { type Imported, importFiles, type Standing } from "../../features/import/import.ts";
import { bounds } from "../../features/import/limits.ts";
import { reason } from "../../node/find-files.ts";
import type { Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import { refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

const products = Object.keys(profiles) as readonly Product[];

/** `lync-policy import FILE…`: makes a manifest of the files that administrators have. */
export const importCommand: Command = {
  options: {
    out: { type: "string", short: "o" },
    product: { type: "string" },
    name: { type: "string" },
  },
  help: `Usage: lync-policy import FILE… [-o DIR]

Makes a manifest of a topology: a Topology Builder document (.tbxml), the text of
(Get-CsTopology -AsXml).ToString(), or the zip of Export-CsConfiguration. CSV and JSON
exports beside it (users per pool, policies, providers) fill in what a topology does
not hold; docs/import.md has the lines to run. "-" is standard input.

Options
  -o, --out DIR         writes DIR/deployment.yaml, or brings it up to date: what you
                        added stays (default: standard output)
  --product NAME        the product, where files cannot tell: 2019 and Subscription
                        Edition, and versions that are not known
  --name NAME           the name of a new manifest (default: from the SIP domain)
`,
  async run({ text, words }, around) {
    if (words.length === 0) refuse("import needs a FILE, such as topology.tbxml; --help lists what it may be");
    const product = text("product");
    const wishes = {
      product: product === undefined ? undefined : chosen("--product", product, products),
      name: nameIn(text("name")),
    };
    const files: File[] = [];
    for (const word of words) files.push(await fileAt(word, around));
    const out = text("out");
    const folder = out === undefined ? undefined : resolve(around.cwd, out);
    const imported = importFiles(files, wishes, folder === undefined ? undefined : await standingIn(folder));
    if (out === undefined || folder === undefined)
      around.out(imported.manifests.map((manifest) => manifest.text).join("---\n"));
    else write(imported, folder, out, around);
    for (const remark of imported.remarks) around.say(remark);
    return 0;
  },
};

function nameIn(name: string | undefined): string | undefined {
  if (name === undefined || /^\P{Cc}{1,255}$/u.test(name)) return name;
  return refuse(`--name is ${quoted(name)}; up to 255 characters that can be printed are needed`);
}

async function fileAt(word: string, { cwd, stdin }: Around): Promise<File> {
  if (word === "-") return { file: "<stdin>", content: await stdin() };
  const path = resolve(cwd, word);
  try {
    const status = statSync(path);
    if (status.isDirectory()) throw new CannotRun(`${quoted(word)} is a folder; import takes files`);
    if (status.size > bounds.bytes) checkSize(word, status.size);
    return { file: word, content: readFileSync(path) };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`cannot read ${quoted(word)}: ${reason(error)}`);
  }
}

/** What stands in the folder already. The YAML library is needed for nothing else. */
async function standingIn(folder: string): Promise<Standing> {
  const { merged } = await import("../../features/import/update-manifest.ts");
  return {
    merge: merged,
    textOf: (file) => (isThere(folder, file) ? readFileSync(join(folder, file), "utf8") : undefined),
  };
}

/** A link would lead out of the folder, even one that leads nowhere yet. */
function isThere(folder: string, file: string): boolean {
  const status = statusOf(folder, file);
  if (status && !status.isFile()) {
    throw new CannotRun(`${quoted(file)} in the folder of --out is no plain file; nothing is written through it`);
  }
  return status !== undefined;
}

function statusOf(folder: string, file: string): Stats | undefined {
  try {
    return lstatSync(join(folder, file), { throwIfNoEntry: false });
  } catch (error) {
    throw new CannotRun(`cannot look into the folder of --out: ${reason(error)}`);
  }
}

/** All or nothing is made before anything is written; files have names of the tool's own, so none lies elsewhere. */
function write({ manifests }: Imported, folder: string, out: string, { out: tell }: Around): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, text } of manifests) {
      const path = join(folder, file);
      if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
      tell(`${join(out, file)}\n`);
    }
  } catch (error) {
    throw new CannotRun(`cannot write to ${quoted(out)}: ${reason(error)}`);
  }
}
