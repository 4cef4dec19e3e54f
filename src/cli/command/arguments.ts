import { parseArgs } from "node:util";
import { suggest } from "../../base/did-you-mean.ts";
import { CannotRun } from "../../base/errors.ts";
import { listed, quoted } from "../../base/wording.ts";

/** The options of a command, as parseArgs takes them. */
export type Options = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly short?: string; readonly multiple?: boolean }>
>;

/** What stands on a command line after the command: options by name, and all other words. */
export type Given = {
  /** What an option was given, the last time where it stands several times. */
  readonly text: (name: string) => string | undefined;
  /** All that an option was given. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly words: readonly string[];
};

/** Words of the command line → what they say, or a plain word about what is wrong. */
export function given(args: readonly string[], options: Options): Given {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
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
    const meant = suggest(name, Object.keys(options));
    refuse(`option ${quoted(rawName)} is not known; ${meant ? `did you mean "--${meant}"?` : "--help lists what is"}`);
  } else if (option.type === "string" && !value) refuse(`${rawName} needs a value; --help lists what it may be`);
  else if (option.type === "boolean" && value !== undefined) refuse(`${rawName} takes no value`);
}

/** The one word that a command takes. */
export function only(command: string, name: string, words: readonly string[], hint = "--help says more"): string {
  const [word, ...more] = words;
  if (word === undefined) return refuse(`${command} needs a ${name}; ${hint}`);
  return more.length > 0 ? refuse(`${command} takes one ${name}, not ${listed(words.map(quoted))}`) : word;
}

/** Ends the run where a command takes no words and was given some. */
export function none(command: string, words: readonly string[]): void {
  if (words.length > 0) refuse(`${command} takes no ${quoted(words[0] ?? "")}`);
}

/** Ends the run with a plain word about its arguments. */
export function refuse(message: string): never {
  throw new CannotRun(message);
}
