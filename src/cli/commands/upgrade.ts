import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UsageError } from "../../base/errors.ts";
import type { SourceText } from "../../base/source-text.ts";
import { joinList, pluralize, quote } from "../../base/wording.ts";
import { type Conversion, convert } from "../../features/upgrade/convert.ts";
import { upgradeFormats } from "../../features/upgrade/formats.ts";
import { whyNoChange } from "../../features/upgrade/sections.ts";
import { type Upgrade, upgrade } from "../../features/upgrade/upgrade.ts";
import { stdinName } from "../../node/find-files.ts";
import { writeInside } from "../../node/write-file.ts";
import type { Product } from "../../profiles/fact.ts";
import { products } from "../../profiles/index.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import { updateNotes } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { readInputs } from "../command/inputs.ts";
import { formatOption, readChoice, readDate, tableOption } from "../command/options.ts";
import { loadTable, selectPatterns } from "../command/policy.ts";

const formatNames = Object.keys(upgradeFormats) as (keyof typeof upgradeFormats)[];

/** `lync-policy upgrade`: shows what changes when a deployment is upgraded to another product. */
export const upgradeCommand: Command = {
  description: [
    "Compares deployments with another product: upgrade paths, removed roles and features, features without a replacement, changed figures, servers and platforms, and support dates. Findings that exist already are listed separately from those that the upgrade introduces.",
    "Without a PATTERN, compares the `manifests` of the policy or, if it has none, searches the working directory.",
  ],
  options: {
    to: { value: "PRODUCT", choices: products, help: "Product to upgrade to: {choices}." },
    write: {
      value: "FILE|DIR|-",
      help: 'Also write the converted manifests; comments "# decide:" mark the decisions to make. A folder keeps the names of files, "." converts in place, and "-" prints the manifest instead of the report.',
    },
    ...formatOption(formatNames, "terminal"),
    ...tableOption,
    "as-of": { value: "YYYY-MM-DD", help: "Date of the upgrade. Default: today (UTC)." },
  },
  exitCodes: {
    0: "success",
    2: "error: usage, a downgrade, or a file that cannot be read or written",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly patterns: readonly string[];
  readonly to: Product;
  readonly target: string | undefined;
  readonly format: (typeof formatNames)[number];
  readonly updates: string | undefined;
  readonly today: string;
};

function parse(args: ParsedArguments): Request {
  return {
    patterns: args.words,
    to:
      readChoice(args, "to", products) ??
      usageError(`upgrade requires --to PRODUCT; expected ${joinList(products.map(quote), "or")}`),
    target: args.text("write"),
    format: readChoice(args, "format", formatNames) ?? "terminal",
    updates: args.text("updates"),
    today: readDate(args),
  };
}

async function run(request: Request, context: CommandContext): Promise<number> {
  const { patterns, to, target, format, today } = request;
  const { out, warn } = context;
  const { updates, used, policy } = await loadTable(request.updates, context);
  const inputs = await readInputs(await selectPatterns(patterns, context), context);
  const texts = [...inputs.texts];
  const result = await upgrade(texts, to, today, updates);
  const errors = [...inputs.errors, ...errorsIn(result)];
  const compared = result.statesBuilds ? used : undefined;
  const notes = [...inputs.notes, ...updateNotes({ run: { asOf: today, updates: compared }, policy })];
  if (target !== "-") out(upgradeFormats[format](result));
  for (const message of [...errors, ...notes]) warn(message);
  if (target !== undefined) write(convertAll(texts, result, updates, context), target, context);
  if (errors.length > 0) return 2;
  if (result.moves.length > 0) return 0;
  warn(`no manifest found in ${pluralize(texts.length, "file")}`);
  return 3;
}

/** Manifests that cannot be read, and downgrades. */
function errorsIn({ moves, unread }: Upgrade): readonly string[] {
  const back = moves.filter(({ direction }) => direction === "back");
  return [
    ...unread.map(({ file, range, message }) => `${file}:${range.line}:${range.column}: ${message}`),
    ...back.map((move) => `${move.file}: ${whyNoChange(move)}`),
  ];
}

/** Converts the files that have deployments to upgrade. */
function convertAll(
  texts: readonly SourceText[],
  { moves, to, asOf }: Upgrade,
  updates: Updates,
  { warn }: CommandContext,
): readonly Conversion[] {
  const upgraded = new Set(moves.filter(({ direction }) => direction === "forward").map(({ file }) => file));
  return texts
    .filter(({ file }) => upgraded.has(file))
    .flatMap((text) => {
      const conversion = convert(text, to, asOf, updates);
      if (!conversion) warn(`cannot convert ${quote(text.file)}: its product is set through an alias or a merge key`);
      return conversion ?? [];
    });
}

function write(conversions: readonly Conversion[], target: string, { cwd, out, warn }: CommandContext): void {
  const [first, ...more] = conversions;
  const files = pluralize(conversions.length, "file");
  if (!first) return;
  if (target === "-") {
    if (more.length > 0) throw new UsageError(`--write - prints one manifest; expected a folder for ${files}`);
    out(first.text);
    return;
  }
  const path = resolve(cwd, target);
  const isFolder = /[\\/]$/.test(target) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && more.length > 0) throw new UsageError(`--write is ${quote(target)}; expected a folder for ${files}`);
  if (!isFolder) writeInside(dirname(path), basename(path), first.text, cwd);
  else for (const { file, text } of conversions) writeInside(path, file === stdinName ? "stdin.yaml" : file, text, cwd);
  const decisions = conversions.reduce((sum, conversion) => sum + conversion.decisions.length, 0);
  warn(`wrote ${files}; "# decide:" marks ${pluralize(decisions, "decision")}`);
}
