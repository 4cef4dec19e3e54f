import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { chosen, day } from "../../base/choose.ts";
import { CannotRun } from "../../base/errors.ts";
import type { Text } from "../../base/source-text.ts";
import { counted, listed, quoted } from "../../base/wording.ts";
import { type Conversion, convert } from "../../features/upgrade/convert.ts";
import { upgradeFormats } from "../../features/upgrade/formats.ts";
import { standstill } from "../../features/upgrade/sections.ts";
import { type Upgrade, upgrade } from "../../features/upgrade/upgrade.ts";
import { products } from "../../features/upgrade/upgrade-paths.ts";
import { discover, read } from "../../node/find-files.ts";
import { todayInUtc } from "../../node/run.ts";
import { writeBeneath } from "../../node/write-inside.ts";
import { type Given, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** `lync-policy upgrade`: what changes when a deployment becomes another product. */
export const upgradeCommand: Command = {
  options: {
    to: { type: "string" },
    write: { type: "string" },
    format: { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy upgrade --to PRODUCT [PATTERN…]

Judges deployments by another product's profile: the ways there, roles and features
that go, what has no successor, figures, servers and platforms that change, and how
long support lasts. What is so already is told apart from what the move brings.

Options
  --to PRODUCT          ${products.slice(0, 3).join(", ")},
                        ${products.slice(3).join(", ")}
  --write FILE|DIR|-    writes the converted manifests too; "# decide:" marks what is
                        left to a person. DIR keeps the names, "." converts in place,
                        "-" prints the manifest instead of the answer
  --format NAME         ${Object.keys(upgradeFormats).join(", ")} (default terminal)
  --as-of YYYY-MM-DD    the day of the move (default today, UTC)

Exit codes
  0  answered                          2  could not run, or there is no way back
                                       3  no manifest found
`,
  run: carryOut,
};

const formatNames = Object.keys(upgradeFormats) as readonly (keyof typeof upgradeFormats)[];

async function carryOut({ text, words }: Given, around: Around): Promise<number> {
  const asked = text("to") ?? refuse(`upgrade needs --to PRODUCT; ${listed(products, "or")} is needed`);
  const to = chosen("--to", asked, products);
  const format = chosen("--format", text("format") ?? "terminal", formatNames);
  const asOf = text("as-of");
  const today = asOf === undefined ? todayInUtc() : day("--as-of", asOf);
  const { texts, problems } = await textsOf(words, around);
  const answer = await upgrade(texts, to, today);
  const write = text("write");
  if (write !== "-") around.out(upgradeFormats[format](answer));
  for (const problem of [...problems, ...obstacles(answer)]) around.say(problem);
  if (write !== undefined) deliver(conversions(texts, answer, around), write, around);
  if (problems.length + obstacles(answer).length > 0) return 2;
  if (answer.moves.length > 0) return 0;
  around.say(`no manifest found: ${counted(texts.length, "file")} looked at`);
  return 3;
}

async function textsOf(patterns: readonly string[], { cwd, stdin, say }: Around) {
  const where = { cwd, base: cwd };
  const found = await discover(patterns, where);
  const problems = [...found.problems];
  const given: readonly Text[] = found.stdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
  const texts = [...given, ...read(found.files, where, (problem) => problems.push(problem))];
  for (const remark of found.remarks) say(remark);
  return { texts, problems };
}

/** What keeps manifests from moving, a sentence each. */
function obstacles({ moves, unread }: Upgrade): readonly string[] {
  const back = moves.filter(({ direction }) => direction === "back");
  return [
    ...unread.map(({ file, range, message }) => `${file}:${range.line}:${range.column}: ${message}`),
    ...back.map((move) => `${move.file}: ${standstill(move)}`),
  ];
}

/** The converted texts of the files that have something to move. */
function conversions(texts: readonly Text[], { moves, to, asOf }: Upgrade, { say }: Around): readonly Conversion[] {
  const moving = new Set(moves.filter(({ direction }) => direction === "forward").map(({ file }) => file));
  return texts
    .filter(({ file }) => moving.has(file))
    .flatMap((text) => {
      const converted = convert(text, to, asOf);
      if (!converted) say(`${text.file} is not converted: its product stands behind an alias or a merge key`);
      return converted ?? [];
    });
}

function deliver(converted: readonly Conversion[], target: string, around: Around): void {
  const [only, ...more] = converted;
  if (!only) return;
  if (target === "-") {
    if (more.length > 0)
      throw new CannotRun(`--write - prints one manifest, not those of ${counted(converted.length, "file")}`);
    around.out(only.text);
    return;
  }
  const path = resolve(around.cwd, target);
  const isFolder = /[\\/]$/.test(target) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && more.length > 0)
    throw new CannotRun(`--write is ${quoted(target)}; a folder is needed for ${counted(converted.length, "file")}`);
  if (!isFolder) writeBeneath(dirname(path), basename(path), only.text);
  else for (const { file, text } of converted) writeBeneath(path, file === "<stdin>" ? "stdin.yaml" : file, text);
  const left = converted.reduce((sum, { decisions }) => sum + decisions.length, 0);
  around.say(`wrote ${counted(converted.length, "file")}; "# decide:" marks ${counted(left, "decision")} in it`);
}
