/** Words that negate the others of a name: `blockedDomains`, `noPurge`, "not enterprise". */
const negations: ReadonlySet<string> = new Set(
  (
    "no non not nor never none without except excluded exclude excluding excludes un dis anti deny denied denies denying " +
    "block blocked blocks blocking disable disabled disables disabling disallow disallowed forbid forbidden prohibit prohibited " +
    "prevent prevented reject rejected refuse refused ban banned blacklist blacklisted stop stopped skip skipped ignore ignored " +
    "suppress suppressed hide hidden inactive off opt out omit omitted kein keine nicht ohne nein sans pas sin"
  ).split(" "),
);

/** Beginnings that negate a word also without a separator: "nonstandard", "denyfederation". */
const negatingStarts = [...negations].filter((word) => word !== "opt" && word !== "out" && word !== "in");

/** Words of which one is the reverse of the other. */
const reverses: readonly (readonly [string, string])[] = [
  ["internal", "external"],
  ["inside", "outside"],
  ["inbound", "outbound"],
  ["incoming", "outgoing"],
  ["private", "public"],
  ["physical", "virtual"],
  ["enable", "disable"],
  ["enabled", "disabled"],
  ["allow", "deny"],
  ["allowed", "denied"],
  ["min", "max"],
  ["minimum", "maximum"],
  ["first", "last"],
  ["source", "destination"],
  ["source", "target"],
  ["primary", "secondary"],
  ["local", "remote"],
  ["on", "off"],
];

/** The words of a name, in lower case: `blockedDomains`, `blocked_domains` and "Blocked domains" have two. */
export function wordsOf(name: string): readonly string[] {
  const split = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return split.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

/**
 * Whether one of two words has a negation that the other one does not have, or the reverse word in its place: "non-critical"
 * and "critical", "internal" and "external". Such a word is no misspelling of the other one.
 */
export function isOpposite(word: string, other: string): boolean {
  const [own, others] = [wordsOf(word), wordsOf(other)];
  if (own.join("") === others.join("")) return false;
  if (reverses.some(([one, two]) => isReverse(own, others, one, two) || isReverse(own, others, two, one))) return true;
  // A choice such as "off" or "none" is a negation as a whole; a word near it is a misspelling.
  if (others.length === 1 && negations.has(other.toLowerCase())) return false;
  return isNegated(own, others) !== isNegated(others, own);
}

/** Whether a text has a word that negates others: "no sql", `noPurge`. */
export function hasNegation(text: string): boolean {
  return wordsOf(text).some((word) => negations.has(word));
}

function isReverse(own: readonly string[], others: readonly string[], one: string, two: string): boolean {
  return own.includes(one) && others.includes(two) && !own.includes(two) && !others.includes(one);
}

/** How many letters after a negation have to begin a word of the other name. */
const leastLetters = 3;

function isNegated(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => negations.has(word) || negates(word, others));
}

function negates(word: string, others: readonly string[]): boolean {
  if (others.some((other) => other.startsWith(word.slice(0, leastLetters)))) return false;
  return negatingStarts.some((start) => {
    const rest = word.startsWith(start) ? word.slice(start.length) : "";
    return rest.length >= leastLetters && others.some((other) => other.startsWith(rest.slice(0, leastLetters)));
  });
}
