// Refreshes the table of updates from CVE records of Microsoft, without network access:
//   node scripts/refresh-updates.mjs --records PATH... [--table FILE] [--until DATE] [--output FILE]
// A path is a folder or a zip archive with records in the layout of github.com/CVEProject/cvelistV5, or one record. Rows that
// were written by hand are kept. Prints the difference as Markdown. docs/security-updates.md describes it.
//   node scripts/refresh-updates.mjs --folders [--table FILE]
// prints the folders of that repository to read.
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isDate, quote, RefreshError } from "./updates/base.mjs";
import { tableErrors } from "./updates/check.mjs";
import { mergeRecords } from "./updates/merge.mjs";
import { readRecords } from "./updates/read-records.mjs";
import { createCollector } from "./updates/record.mjs";
import { summaryOf } from "./updates/summary.mjs";
import { formatTable } from "./updates/table-text.mjs";

const root = new URL("../", import.meta.url);
const usage = `usage: node scripts/refresh-updates.mjs --records PATH... [--table FILE] [--until YYYY-MM-DD] [--output FILE]
       node scripts/refresh-updates.mjs --folders [--table FILE]`;

/** The options of the command line. */
function optionsOf(args) {
  const options = {
    folders: { type: "boolean" },
    records: { type: "string", multiple: true },
    table: { type: "string", default: fileURLToPath(new URL("src/profiles/updates/table.json", root)) },
    until: { type: "string" },
    output: { type: "string" },
  };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ...values, records: [...(values.records ?? []), ...positionals] };
  } catch (error) {
    throw new RefreshError(`${error.message}\n${usage}`);
  }
}

let validate;

/** A table that is valid against its schema, and that the product accepts. */
function validTable(table, file) {
  validate ??= new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync(new URL("schemas/updates.schema.json", root), "utf8")),
  );
  const reject = (path, message) => {
    throw new RefreshError(`${quote(file)} is not a valid table of updates: ${path || "/"} ${message}`);
  };
  if (!validate(table)) reject(validate.errors[0].instancePath, validate.errors[0].message);
  for (const { path, message } of tableErrors(table)) reject(`/${path.join("/")}`, message);
  return table;
}

function readTable(file) {
  let text;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new RefreshError(`cannot read ${quote(file)}: ${error.code ?? error.message}`);
  }
  let table;
  try {
    table = JSON.parse(text);
  } catch {
    throw new RefreshError(`${quote(file)} is not JSON`);
  }
  return validTable(table, file);
}

/** The day of the run, in UTC. SOURCE_DATE_EPOCH sets it, as in other programs whose output is to be reproducible. */
function dayOfRun() {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds !== undefined && !/^\d{1,11}$/.test(seconds))
    throw new RefreshError(`SOURCE_DATE_EPOCH: expected seconds since 1970, found ${quote(seconds)}`);
  return new Date(seconds === undefined ? Date.now() : Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** What was read: the number of records, the newest change of any record, and how many changed in the 7 days until then. */
function inputOf({ days, ofMicrosoft }) {
  const known = [...days.keys()].filter((day) => day !== undefined).sort();
  const newest = known.at(-1);
  const week = newest && new Date(Date.parse(newest) - 6 * 86_400_000).toISOString().slice(0, 10);
  const sum = (keys) => keys.reduce((total, key) => total + days.get(key), 0);
  return { count: sum([...days.keys()]), ofMicrosoft, newest, recent: sum(known.filter((day) => day >= week)) };
}

/**
 * The day up to which the table is complete: that of the newest change of a record of any author, as a list with changes of
 * a day has all earlier ones. Never later than the day of the run, and never earlier than before.
 */
function lastDay({ completeUntil }, newest = "", today) {
  const day = newest < today ? newest : today;
  return day > completeUntil ? day : completeUntil;
}

/** The folders of the CVE list that have the records of the table, and those of this year and the last one. */
function foldersOf({ vulnerabilities }, today) {
  const year = Number(today.slice(0, 4));
  const years = [...vulnerabilities.map(({ id }) => Number(id.split("-")[1])), year - 1, year];
  return [...new Set(years)].sort((one, other) => one - other).map((each) => `cves/${each}`);
}

/** Writes a file completely or not at all. What is no file, such as /dev/null, is written to directly. */
function writeTable(file, text) {
  const target = realPathOf(file);
  const isSpecial = statSync(target, { throwIfNoEntry: false })?.isFile() === false;
  const temporary = isSpecial ? target : `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    if (!isSpecial) renameSync(temporary, target);
  } catch (error) {
    if (!isSpecial) rmSync(temporary, { force: true });
    throw new RefreshError(`cannot write ${quote(file)}: ${error.code ?? error.message}`);
  }
}

/** The path of an existing file without links, which stay; else the path itself. */
function realPathOf(file) {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** The day that --until states. */
function checkDay(until, today) {
  if (until === undefined) return;
  if (!isDate(until)) throw new RefreshError(`--until: expected a date (YYYY-MM-DD), found ${quote(until)}`);
  if (until > today) throw new RefreshError(`--until: ${until} is later than today (${today})`);
}

/** Runs the command. Returns its exit code: 0, or 1 if a record names a product that is not recognized. */
function main(args) {
  const { folders, records: paths, table: file, until, output = file } = optionsOf(args);
  const today = dayOfRun();
  if (folders) {
    console.log(foldersOf(readTable(file), today).join("\n"));
    return 0;
  }
  if (paths.length === 0) throw new RefreshError(`missing --records\n${usage}`);
  checkDay(until, today);
  const table = readTable(file);
  const collector = createCollector(table);
  for (const path of paths) readRecords(path, collector.add);
  const result = collector.result();
  const input = inputOf(result);
  const merged = mergeRecords(table, result.records, until ?? lastDay(table, input.newest, today));
  if (merged.unrecognized.length > 0) {
    console.error(merged.unrecognized.join("\n"));
    console.error("The table is unchanged. Add the product to scripts/updates/products.mjs.");
    return 1;
  }
  writeTable(output, formatTable(validTable(merged.table, output)));
  console.log(summaryOf(table, merged, input));
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof RefreshError ? error.message : `unexpected error: ${error.message}`);
  process.exitCode = 2;
}
