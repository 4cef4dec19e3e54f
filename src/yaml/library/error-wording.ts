import { quoted } from "../../base/wording.ts";
import type { YAMLError } from "./library.ts";

/** What is told of a library's error: where it stands, the text there, and the library's words. */
export type Situation = { readonly error: YAMLError; readonly text: string };

const notAligned = "this line is indented differently from its neighbours; entries of one block begin in one column";
const brackets =
  'a key is a list or a map; a key is plain text, and a text that begins with "[" or "{" is put in quotes';

/** Our words by the library's: what is there, then what is needed. `$1` is the first group, `$0` the text at the place. */
const byWords: readonly (readonly [words: RegExp, message: string])[] = [
  [/^Missing closing (['"])quote/, "a quoted text is not closed; $1 is needed at its end"],
  [/^Implicit map keys/, 'a key stands without a value; ": " and a value are needed after it'],
  [/^Sequence item without/, notAligned],
  [/^Missing , between/, 'two entries stand side by side; "," is needed between them'],
  [/^Missing , or : between/, 'two entries stand side by side; "," or ": " is needed between them'],
  [/^Missing space after :/, 'no space follows ":"; a key ends with a colon and a space'],
  [/^Missing directives-end/, 'no line "---" ends the directives; a manifest needs no directives'],
  [/^Comments must be separated/, 'no space stands before "#"; a comment begins with a space and "#"'],
  [/^Tags and anchors must be/, "no space follows a tag or an anchor; a space is needed"],
  [/^Missing newline/, "a list begins on the line of its anchor or tag; it begins on the next line"],
  [/directives-end marker$/, 'a block begins on the line of "---"; it begins on the next line'],
  [/start at the same column$/, notAligned],
  [/end with an? ([\]}])/, 'a bracket is not closed; "$1" is needed'],
  [/^Flow end indicator/, "a closing bracket stands too far left; it is indented more than the entry it belongs to"],
  [
    /^Block scalar header/,
    'the header of a block text is wrong; after "|" or ">" only "+", "-" or a digit from 1 to 9 may stand',
  ],
  [/^Not a YAML token/, 'a text stands where none can; a block text begins on the line after "|" or ">"'],
  [/^Block scalar/, "the lines of a block text are not indented alike; each is indented more than its key"],
  [/^Plain value cannot start with .*?(\S)$/, 'a plain text cannot begin with "$1"; put it in quotes'],
  [/^Invalid escape sequence (\S+)/, '"$1" is no escape in a quoted text; a backslash is written "\\\\"'],
  [
    /^Unresolved tag: tag:yaml\.org,2002:(int|float|bool|null)$/,
    "tag $0 does not fit its text; a manifest needs no tags",
  ],
  [/^(Unresolved tag|Could not resolve tag|Verbatim tags)/, "tag $0 is not known; a manifest needs no tags"],
  [/^Unsupported YAML version (.*)/, "%YAML $1 is declared; a manifest is YAML 1.2"],
  [/^Unexpected , in/, 'a "," stands where an entry is needed'],
  [/^Unexpected empty item/, "an entry between brackets is empty; remove one comma"],
  [
    /^Unexpected block-seq-ind/,
    'a list begins on the line of its key; "- " begins on the next line, and a text that begins with "- " is put in quotes',
  ],
  [/^Unexpected flow-\w+-end/, '"$0" closes a bracket that is not open; put the text in quotes if it is meant as text'],
  [/^Unexpected .* at node end/, "text follows where a value has ended; quote the whole value, or begin a new line"],
  [/^Unexpected /, '"$0" stands where it cannot; put the text in quotes if it is meant as text'],
];

/** Our words by the library's codes, for those that mean one thing each. */
const byCode: Partial<Record<YAMLError["code"], string>> = {
  ALIAS_PROPS: "an alias carries an anchor or a tag; those stand at the value it names",
  BAD_ALIAS: 'the name of an anchor or alias is missing or ends with ":"; write "*name" and a space',
  BAD_COLLECTION_TYPE: "tag $0 does not fit its value; a manifest needs no tags",
  BAD_DIRECTIVE: "this directive is not known; a manifest needs none",
  BAD_PROP_ORDER: 'an anchor or tag stands before "-", "?" or ":"; it stands after it',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands on this line; quote the text, or put it on a line of its own',
  BLOCK_IN_FLOW: 'a block begins inside brackets; entries there are separated by ","',
  IMPOSSIBLE: brackets,
  KEY_OVER_1024_CHARS: "a key is longer than 1,024 characters; keys are short names",
  MULTILINE_IMPLICIT_KEY: 'a key does not end on its line; a colon and a space (": ") end it',
  MULTIPLE_ANCHORS: "a value has two anchors; one is allowed",
  MULTIPLE_TAGS: "a value has two tags; a manifest needs none",
  TAB_AS_INDENT: "a tab indents this line; YAML is indented with spaces",
};

/** One sentence for what the library found. */
export function wordsFor({ error, text }: Situation): string {
  const { code, message, pos } = error;
  const written = text.slice(...pos).split("\n")[0] ?? "";
  for (const [words, ours] of byWords) {
    const match = words.exec(message);
    if (match) return filled(ours, [written, ...match.slice(1)]);
  }
  const known = byCode[code];
  return known
    ? filled(known, [written])
    : `this is not YAML (${quoted(message)}); put the text in quotes if it is meant as text`;
}

function filled(ours: string, groups: readonly string[]): string {
  return ours.replace(/\$(\d)/g, (_, group) => groups[Number(group)] ?? "");
}
