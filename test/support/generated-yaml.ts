import type { Random } from "./random.ts";

/** The state of a generator. */
type State = {
  readonly random: Random;
  /** The anchors that are defined so far, and whether each is at a map. */
  readonly anchors: Map<string, boolean>;
  /** How many collections may still be generated. */
  left: number;
};

const keys = ["a", "b", "c", "fqdn", "'q'", "__proto__", "servers", "0x", "a b"];
const scalars = ["1", "x", "true", "null", "'it''s'", '"q"', "x y", "10.0.0.1", "-2.5", "x#y", "~", "''"];
const names = ["x", "y", "z", "long-name"];

/** Generates a YAML text with anchors, aliases and merge keys in all positions. Most of the texts are valid. */
export function generateYaml(random: Random): string {
  const state: State = { random, anchors: new Map(), left: 6 + random(30) };
  return random(8) === 0 ? `${flowMap(state)}\n` : blockMap(state, "");
}

function pick(random: Random, from: readonly string[]): string {
  return from[random(from.length)] ?? "";
}

/** Adds an anchor to some of the values. It is defined after its value, so that few aliases are cyclic. */
function anchored({ random, anchors }: State, isMap: boolean, generate: () => string): string {
  if (random(3) > 0) return generate();
  const name = pick(random, names);
  const value = generate();
  anchors.set(name, isMap);
  return ` &${name}${value}`;
}

/** An alias of a defined anchor; rarely of any. */
function alias({ random, anchors }: State, mapsOnly = false): string | undefined {
  if (random(100) === 0) return `*${pick(random, names)}`;
  const defined = [...anchors].filter(([, isMap]) => isMap || !mapsOnly);
  return defined.length > 0 ? `*${defined[random(defined.length)]?.[0]}` : undefined;
}

function distinctKeys(random: Random): readonly string[] {
  const chosen = Array.from({ length: 1 + random(4) }, () => pick(random, keys));
  return random(100) === 0 ? chosen : [...new Set(chosen)];
}

function blockMap(state: State, indent: string): string {
  const { random } = state;
  const entries = distinctKeys(random).map((key) => `${indent}${key}:${blockValue(state, indent, true)}`);
  if (random(3) === 0) entries.splice(random(entries.length + 1), 0, `${indent}<<: ${mergeValue(state)}\n`);
  return entries.join(random(12) === 0 ? `${indent}# comment\n` : "");
}

function blockList(state: State, indent: string): string {
  return Array.from({ length: 1 + state.random(3) }, () => {
    if (state.random(3) > 0) return `${indent}-${blockValue(state, indent, false)}`;
    return `${indent}- ${blockMap(state, `${indent}  `).slice(indent.length + 2)}`;
  }).join("");
}

/** Generates what follows "key:" or "-", to the end of the value's last line. */
function blockValue(state: State, indent: string, isEntry: boolean): string {
  const { random } = state;
  const kind = state.left-- > 0 ? random(8) : random(3);
  const end = endOfLine(random);
  const alone = kind === 0 ? alias(state) : undefined;
  if (alone) return ` ${alone}${end}`;
  const inner = `${indent}${random(4) === 0 ? "    " : "  "}`;
  const isAligned = isEntry && random(3) === 0;
  if (kind < 3) return anchored(state, false, () => ` ${pick(random, scalars)}${end}`);
  if (kind === 3) return anchored(state, true, () => ` ${flowMap(state)}${end}`);
  if (kind === 4) return anchored(state, false, () => ` ${flowList(state)}${end}`);
  if (kind === 5) return anchored(state, false, () => `${end}${blockList(state, isAligned ? indent : inner)}`);
  if (kind === 6) return anchored(state, true, () => `${end}${blockMap(state, inner)}`);
  return anchored(state, false, () => ` ${pick(random, ["|", ">", "|-", ">+"])}\n${inner}text\n${inner}more\n`);
}

function endOfLine(random: Random): string {
  const kind = random(16);
  if (kind === 0) return " # comment\n";
  return kind === 1 ? "\n\n" : "\n";
}

function mergeValue(state: State): string {
  const { random } = state;
  const one = () => (random(4) > 0 && alias(state, true)) || flowMap(state);
  return random(2) === 0 ? one() : `[${Array.from({ length: random(4) }, one).join(", ")}]`;
}

function flowMap(state: State): string {
  const { random } = state;
  const entries = distinctKeys(random).map((key) => `${key}:${flowValue(state)}`);
  if (random(4) === 0) entries.splice(random(entries.length + 1), 0, `<<: ${mergeValue(state)}`);
  return `{${entries.join(", ")}}`;
}

function flowList(state: State): string {
  return `[${Array.from({ length: state.random(4) }, () => flowValue(state).trimStart()).join(", ")}]`;
}

/** Generates a value in a flow collection, with a space before it. */
function flowValue(state: State): string {
  const { random } = state;
  const kind = state.left-- > 0 ? random(6) : random(3);
  const alone = kind === 0 ? alias(state) : undefined;
  if (alone) return ` ${alone}`;
  if (kind < 4) return anchored(state, false, () => ` ${pick(random, scalars)}`);
  if (kind === 4) return anchored(state, true, () => ` ${flowMap(state)}`);
  return anchored(state, false, () => ` ${flowList(state)}`);
}
