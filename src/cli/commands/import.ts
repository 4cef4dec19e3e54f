import { join, resolve } from "node:path";
import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";
import { checkSize, type ImportFile } from "../../features/import/encoding.ts";
import {
  type ExistingManifests,
  type ImportOptions,
  type ImportResult,
  importFiles,
} from "../../features/import/import.ts";
import { limits } from "../../features/import/limits.ts";
import { stdinName } from "../../node/find-files.ts";
import { readNamedFile } from "../../node/read-file.ts";
import { explainError } from "../../node/system-errors.ts";
import { readBefore, writeInside } from "../../node/write-file.ts";
import { products } from "../../profiles/index.ts";
import { unusedUpdates } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { readChoice, tableOption } from "../command/options.ts";
import { loadTable } from "../command/policy.ts";

/** `lync-policy import FILE…`: converts exports of an existing deployment to a manifest. */
export const importCommand: Command = {
  description: [
    'Converts a topology to a manifest. A FILE is a Topology Builder document (.tbxml), the output of (Get-CsTopology -AsXml).ToString(), or the zip file of Export-CsConfiguration; "-" is standard input.',
    "CSV and JSON exports of users per pool, policies, providers and builds add what a topology does not contain; docs/import.md lists the commands that write them.",
  ],
  options: {
    out: {
      short: "o",
      value: "DIR",
      help: "Write DIR/deployment.yaml, or update it and keep what you have added. Default: standard output.",
    },
    product: {
      value: "NAME",
      choices: products,
      help: "Product, if the files do not determine it: {choices}.",
    },
    name: { value: "NAME", help: "Name of a new deployment. Default: from the SIP domain." },
    ...tableOption,
  },
  exitCodes: { 0: "success", 2: "error: usage, or a file that cannot be read or written" },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly options: ImportOptions;
  readonly updates: string | undefined;
};

function parse(args: ParsedArguments): Request {
  const { text, words } = args;
  if (words.length === 0) usageError("import requires a FILE, such as topology.tbxml; see --help");
  return {
    files: words,
    out: text("out"),
    options: { product: readChoice(args, "product", products), name: parseName(text("name")) },
    updates: text("updates"),
  };
}

function parseName(name: string | undefined): string | undefined {
  if (name === undefined || /^\P{Cc}{1,255}$/u.test(name)) return name;
  return usageError(`--name is ${quote(name)}; expected 1 to 255 printable characters`);
}

async function run({ files: words, out, ...request }: Request, context: CommandContext): Promise<number> {
  const { updates, used, policy } = await loadTable(request.updates, context);
  for (const note of unusedUpdates({ run: { updates: used }, policy })) context.warn(note);
  const options = { ...request.options, table: updates.table };
  const files: ImportFile[] = [];
  for (const word of words) files.push(await readFile(word, context));
  if (out === undefined) {
    const { manifests, notes } = importFiles(files, options);
    context.out(manifests.map(({ text }) => text).join("---\n"));
    for (const note of notes) context.warn(note);
    return 0;
  }
  const folder = resolve(context.cwd, out);
  const imported = importFiles(files, options, await existingIn(folder, context));
  write(imported, folder, out, context);
  for (const note of imported.notes) context.warn(note);
  return 0;
}

async function readFile(word: string, { cwd, stdin }: CommandContext): Promise<ImportFile> {
  if (word === "-") return { file: stdinName, content: await stdin(limits.bytes) };
  try {
    const { content, size } = readNamedFile(resolve(cwd, word), cwd, limits.bytes);
    checkSize(word, size);
    return { file: word, content };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${quote(word)}: ${explainError(error)}`);
  }
}

/** The manifests that the folder has. Only updates need the YAML library, so it is loaded here. */
async function existingIn(folder: string, { cwd: base }: CommandContext): Promise<ExistingManifests> {
  const { updateManifest } = await import("../../features/import/update-manifest.ts");
  return {
    update: updateManifest,
    textOf: (file) => {
      try {
        return readBefore({ path: join(folder, file), base })?.toString();
      } catch (error) {
        throw new UsageError(`cannot write ${quote(file)} in the folder of --out: ${explainError(error)}`);
      }
    },
  };
}

/** Writes the manifests that have changed. All of them are made before; their names contain no text of the imported files. */
function write(
  { manifests }: ImportResult,
  folder: string,
  out: string,
  { cwd: base, out: print }: CommandContext,
): void {
  for (const { file, text } of manifests) {
    writeInside(folder, file, text, base);
    print(`${join(out, file)}\n`);
  }
}
