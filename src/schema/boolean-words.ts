import { unwrap } from "./unwrap.ts";

const trueWords: ReadonlySet<string> = new Set(
  (
    "y yes on true 1 enable enabled active activated allow allowed installed checked t ✓ ✔ " +
    "ja jawohl wahr ein oui vrai si sí sim verdadero verdadeiro vero да"
  ).split(" "),
);

const falseWords: ReadonlySet<string> = new Set(
  "n no off false 0 disable disabled inactive deactivated none never f ✗ ✘ nein falsch aus non faux nee não nao falso нет".split(
    " ",
  ),
);

/** What a word of people, scripts and other languages means as a boolean: "yes", "$false", "ja", "not installed". */
export function booleanIn(value: unknown): boolean | undefined {
  const word = unwrap(String(value))
    .text.toLowerCase()
    .replace(/^[$.:]/, "");
  if (trueWords.has(word)) return true;
  return falseWords.has(word) || /^not (?:enabled|active|allowed|installed)$/.test(word) ? false : undefined;
}
