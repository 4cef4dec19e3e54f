import type { Options, ParsedArguments } from "./arguments.ts";

/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a variable is set. By all conventions, an empty one is not. */
const isSet = (value: string | undefined) => value !== undefined && value !== "";

/** The values of a variable that disable what it would force, as in Node.js. */
const isOff = (value: string | undefined) => value === "0" || value === "false";

/**
 * What decides about colors, the first one that applies: https://no-color.org, https://force-color.org and
 * https://bixense.com/clicolors. FORCE_COLOR=0 disables colors as in Node.js; a dumb terminal shows escape sequences as text.
 */
const deciders: readonly (readonly [applies: (env: Environment) => boolean, color: boolean])[] = [
  [({ NO_COLOR }) => isSet(NO_COLOR), false],
  [({ FORCE_COLOR }) => isOff(FORCE_COLOR), false],
  [({ FORCE_COLOR }) => isSet(FORCE_COLOR), true],
  [({ CLICOLOR_FORCE }) => isSet(CLICOLOR_FORCE) && !isOff(CLICOLOR_FORCE), true],
  [({ TERM }) => TERM === "dumb", false],
  [({ CLICOLOR }) => isOff(CLICOLOR), false],
];

/** When to use colors. */
const colorModes = ["auto", "always", "never"] as const;

/** The option of every command about colors. It takes precedence over the environment. */
export const colorOption = {
  color: {
    value: "WHEN",
    choices: colorModes,
    help: "When to use colors: {choices}. Default: auto, which depends on the terminal and the environment.",
  },
} as const satisfies Options;

/** Reads `--color`. `usual` is what auto means. */
export function readColor({ text }: ParsedArguments, usual: boolean): boolean {
  const mode = text("color") ?? "auto";
  return mode === "auto" ? usual : mode === "always";
}

/** Whether to use colors if no option decides: what the environment requires, else whether the output is a terminal. */
export function colorByDefault(env: Environment, isTerminal: boolean): boolean {
  return deciders.find(([applies]) => applies(env))?.[1] ?? isTerminal;
}

/** The values of TERM_PROGRAM of terminals that show links. */
const linkingPrograms = new Set(["iTerm.app", "WezTerm", "vscode", "ghostty", "zed"]);

/** The values of TERM of terminals that show links. */
const linkingTerminals = /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour)/;

/** The first version of VTE that shows links and does not crash on them, 0.50.2; and the first one of Konsole, 20.12. */
const firstLinking = { vte: 5002, konsole: 201200 } as const;

/** A terminal that shows links. What does not is known to ignore them, such as an older version. */
const linking: readonly ((env: Environment) => boolean)[] = [
  ({ WT_SESSION }) => isSet(WT_SESSION),
  ({ TERM_PROGRAM = "" }) => linkingPrograms.has(TERM_PROGRAM),
  ({ TERM = "" }) => linkingTerminals.test(TERM),
  ({ VTE_VERSION }) => Number(VTE_VERSION) >= firstLinking.vte,
  ({ KONSOLE_VERSION }) => Number(KONSOLE_VERSION) >= firstLinking.konsole,
];

/** Whether this is a terminal multiplexer, which may pass the variables of the terminal around it but not its links. */
const isMultiplexer = ({ TERM = "" }: Environment) => /^(screen|tmux)/.test(TERM);

/**
 * Whether the output is a terminal that is known to show links (OSC 8). FORCE_HYPERLINK decides for a terminal that is not
 * known. Logs of CI keep escape sequences as text.
 */
export function supportsLinks(env: Environment, isTerminal: boolean): boolean {
  const { FORCE_HYPERLINK, CI, TERM } = env;
  if (isSet(FORCE_HYPERLINK)) return !isOff(FORCE_HYPERLINK);
  if (!isTerminal || isSet(CI) || TERM === "dumb" || isMultiplexer(env)) return false;
  return linking.some((isKnown) => isKnown(env));
}

/** Whether a line on standard error can be rewritten in place: only if it is a terminal, and never in CI. */
export function supportsStatus({ CI, TERM }: Environment, isTerminal: boolean): boolean {
  return isTerminal && !isSet(CI) && TERM !== "dumb";
}
