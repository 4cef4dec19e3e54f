import { parseArgs } from "node:util";
import { closest } from "../../base/did-you-mean.ts";
import { UsageError } from "../../base/errors.ts";
import { joinList, quote } from "../../base/wording.ts";

/** An option of a command. */
export type Option = {
  /** The placeholder of its value in the help, such as FILE. An option without one is a flag. */
  readonly value?: string;
  /** What it does, in one sentence, then its default. */
  readonly help: string;
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
  /** The value of an option; the last one if it is given several times. */
  readonly text: (name: string) => string | undefined;
  /** All values of an option. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly words: readonly string[];
};

/** Parses the arguments of a command. Throws a usage error for unknown options and for missing or unexpected values. */
export function parseArguments(args: readonly string[], options: Options): ParsedArguments {
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
  for (const token of tokens) if (token.kind === "option") checkOption(token, options);
  const texts = (name: string) => [values[name] ?? []].flat().map(String);
  return { text: (name) => texts(name).at(-1), texts, flag: (name) => values[name] === true, words: positionals };
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

function checkOption({ name, rawName, value }: OptionToken, options: Options): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const meant = closest(name, Object.keys(options));
    usageError(`unknown option ${quote(rawName)}; ${meant ? `did you mean "--${meant}"?` : "see --help"}`);
  } else if (option.value !== undefined && !value) usageError(`${rawName} requires a value; see --help`);
  else if (option.value === undefined && value !== undefined) usageError(`${rawName} takes no value`);
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
