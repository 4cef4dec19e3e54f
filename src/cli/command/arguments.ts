import { parseArgs } from "node:util";
import { parseChoice } from "../../base/choose.ts";
import { UsageError } from "../../base/errors.ts";
import { groupBy } from "../../base/group-by.ts";
import { joinList, quote } from "../../base/wording.ts";

/** An option of a command. */
export type Option = {
  /** The placeholder of its value in the help, such as FILE. An option without one is a flag. */
  readonly value?: string;
  /** What it does, in one sentence, then its default. `{choices}` is replaced by the choices. */
  readonly help: string;
  /**
   * The values that it accepts. Without them, every value is accepted. If the placeholder has an equals sign, as in FORMAT=FILE, the choices are what
   * is before it.
   */
  readonly choices?: readonly string[];
  /** A short name of one letter. */
  readonly short?: string;
  /** Whether it can be given several times. */
  readonly multiple?: boolean;
  /** The heading of its group in the help. Default: Options. */
  readonly group?: string;
};

/** The options of a command, by name. */
export type Options = Readonly<Record<string, Option>>;

/** The arguments of a command: its options by name, and all other words. */
export type ParsedArguments = {
  /** The value of an option. One that is another name of a choice is that choice. Throws a usage error if it is none. */
  readonly text: (name: string) => string | undefined;
  /** All values of an option. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly words: readonly string[];
};

/**
 * Parses the arguments of a command. Throws a usage error for unknown options, for missing or unexpected values, and for a
 * single value that is given twice.
 */
export async function parseArguments(args: readonly string[], options: Options): Promise<ParsedArguments> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short, multiple = false }]) => [
        name,
        { type: value === undefined ? "boolean" : "string", multiple, ...(short && { short }) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  const unknown = given.find(({ name }) => !Object.hasOwn(options, name));
  if (unknown) (await import("./unknown-option.ts")).rejectOption(unknown.rawName, options);
  for (const token of given) checkOption(token, options);
  checkCounts(given, options);
  const meantBy = given.some((token) => isOtherWord(token, options))
    ? (await import("../../schema/meant-words.ts")).certainValue
    : () => undefined;
  const choose = (name: string, text: string) => {
    const choices = choicesOf(name, options);
    return choices ? (meantBy(text, choices) ?? parseChoice(`--${name}`, text, choices)) : text;
  };
  // Chosen when it is read, so that \`--help\` is printed whatever the other options are.
  const texts = (name: string) => [values[name] ?? []].flat().map((value) => choose(name, String(value)));
  return { text: (name) => texts(name).at(-1), texts, flag: (name) => values[name] === true, words: positionals };
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

function checkOption({ name, rawName, value }: OptionToken, options: Options): void {
  const placeholder = options[name]?.value;
  if (placeholder !== undefined && !value) usageError(`${rawName} requires a value; see --help`);
  else if (placeholder === undefined && value !== undefined) usageError(`${rawName} takes no value`);
}

/** Throws a usage error for an option with one value that is given several times: which one counts is not guessed. */
function checkCounts(given: readonly OptionToken[], options: Options): void {
  for (const [name, tokens] of groupBy(given, (token) => token.name)) {
    const { value, multiple = false } = options[name] ?? {};
    if (value === undefined || multiple || tokens.length === 1) continue;
    usageError(`--${name} is given ${tokens.length === 2 ? "twice" : `${tokens.length} times`}; it takes one value`);
  }
}

/** The words that an option accepts as its whole value; undefined for any text. */
function choicesOf(name: string, options: Options): readonly string[] | undefined {
  const { value, choices } = options[name] ?? {};
  return value?.includes("=") ? undefined : choices;
}

/** Whether the value of an option is none of its choices as they are written. */
function isOtherWord({ name, value = "" }: OptionToken, options: Options): boolean {
  return choicesOf(name, options)?.includes(value) === false;
}

/** The only word of a command that takes exactly one. */
export function onlyWord(command: string, name: string, words: readonly string[], hint = "see --help"): string {
  const [word, ...more] = words;
  if (word === undefined) return usageError(`${command} requires a ${name}; ${hint}`);
  return more.length > 0 ? usageError(`${command} takes one ${name}, found ${joinList(words.map(quote))}`) : word;
}

/** Throws a usage error if a command that takes no words is given some. */
export function expectNoWords(command: string, words: readonly string[]): void {
  if (words.length > 0) usageError(`${command} takes no arguments, found ${quote(words[0] ?? "")}`);
}

/** Ends the run with an error about its arguments. */
export function usageError(message: string): never {
  throw new UsageError(message);
}
