import { closest } from "../../base/did-you-mean.ts";
import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";

/** The options of a command by name, as far as a hint depends on them. */
type Options = Readonly<Record<string, { readonly value?: string; readonly choices?: readonly string[] }>>;

/** What to write for an option of another tool, and the options that the command must have for that. */
type Hint = {
  readonly needs: readonly string[];
  /** The value to write, which must be one of the choices if it is no placeholder. */
  readonly value?: string;
  readonly hint: string;
};

function use(option: string, value = ""): Hint {
  const text = [`--${option}`, value].filter(Boolean).join(" ");
  return { needs: [option], value, hint: `did you mean ${quote(text)}?` };
}

function useCommand(command: string): Hint {
  return { needs: [], hint: `did you mean ${quote(`lync-policy ${command}`)}?` };
}

const format = use("format");
const rule = use("rule", "ID");
const ignore = use("ignore", "ID");
const exclude: Hint = { needs: [], hint: 'to exclude files, add a pattern such as "!sites/old/**"' };

/**
 * Options of other linters and of other commands, as they are typed, with what they are here. The first hint whose options the
 * command has applies.
 */
const foreign: Readonly<Record<string, readonly Hint[]>> = {
  "--select": [rule],
  "--only": [rule],
  "--rules": [rule, useCommand("rules")],
  "--enable": [rule],
  "--disable": [ignore],
  "--ignore-rule": [ignore],
  "--extend-ignore": [ignore],
  "--skip": [ignore],
  "--exclude": [exclude],
  "--ignore-path": [exclude],
  "--ignore-pattern": [exclude],
  "-f": [format],
  "--formatter": [format],
  "--reporter": [format],
  "--output-format": [
    { needs: ["format", "explain"], hint: 'did you mean "--format" or, for the full output, "--explain"?' },
    format,
  ],
  "--json": [use("format", "json")],
  "--sarif": [use("format", "sarif")],
  "--full": [use("explain")],
  "--output-file": [use("report", "FORMAT=FILE"), use("output", "FILE"), use("out", "DIR")],
  "-o": [use("report", "FORMAT=FILE"), use("output", "FILE")],
  "--config": [use("policy", "FILE")],
  "-c": [use("policy", "FILE")],
  "--fix": [useCommand("fix")],
  "--write": [useCommand("fix")],
  "--diff": [use("dry-run"), useCommand("fix --dry-run")],
  "--list-rules": [useCommand("rules")],
  "--print-config": [useCommand("policy")],
  "--show-settings": [useCommand("policy")],
  "--init": [useCommand("init")],
  "--strict": [use("preset", "strict")],
  "--severity": [use("fail-on", "LEVEL")],
  "--min-severity": [use("fail-on", "LEVEL")],
  "--max-warnings": [use("fail-on", "warning")],
  "--exit-zero": [use("fail-on", "never")],
  "--since": [use("base", "COMMIT")],
  "--date": [use("as-of", "YYYY-MM-DD")],
  "--stdin": [{ needs: ["stdin-filename"], hint: 'for standard input, use the pattern "-"' }],
  "--no-color": [use("color", "never")],
  "--no-colors": [use("color", "never")],
  "--no-colour": [use("color", "never")],
  "--colour": [use("color")],
  "--silent": [use("quiet")],
  "-v": [{ needs: ["verbose"], hint: 'did you mean "--verbose" or "--version"?' }, use("version")],
  "-V": [use("version")],
  "-?": [use("help")],
};

/** Throws the usage error for an option that a command does not have, with what it probably means. */
export function rejectOption(typed: string, options: Options): never {
  const hints = Object.hasOwn(foreign, typed) ? foreign[typed] : undefined;
  const known = hints?.find((hint) => isPossible(hint, options));
  throw new UsageError(
    `unknown option ${quote(typed)}; ${known?.hint ?? negated(typed, options) ?? similar(typed, options)}`,
  );
}

function isPossible({ needs, value = "" }: Hint, options: Options): boolean {
  const isPlaceholder = !/[a-z]/.test(value);
  return needs.every((name) => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    return option && (isPlaceholder || option.choices?.includes(value) !== false);
  });
}

/** The hint for a flag that is negated although it is off unless it is given. */
function negated(typed: string, options: Options): string | undefined {
  const name = typed.replace(/^--no-/, "");
  if (name === typed || !Object.hasOwn(options, name) || options[name]?.value !== undefined) return undefined;
  return `--${name} is off unless it is given`;
}

function similar(typed: string, options: Options): string {
  const meant = closest(typed, Object.keys(options));
  return meant ? `did you mean "--${meant}"?` : "see --help";
}
