import { joinAbbreviated, quote } from "../../base/wording.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";

/** Content that is archived as part of conferencing, in products that archive it at all. */
const within: Readonly<Record<string, string>> = { annotations: "conferencing", polls: "conferencing" };

const archivingPath: Path = ["spec", "archiving"];

export const archivingContent: Rule = {
  id: "archiving-content",
  title: "All required content is archived",
  level: "error",
  preset: "recommended",
  why: "Content that is not archived cannot be produced later, and the gap is noticed only when somebody requests it",
  fix: "Add im and conferencing to archiving.content, and archive all other content with another solution",
  source: "archiving-2010",
  evidence: "A",
  applies: ({ spec }) => (spec.archiving?.requiredContent ?? spec.archiving?.content) !== undefined,
  *check({ spec }, { profile }) {
    const { requiredContent = [], content, scope = "none" } = spec.archiving ?? {};
    const never = new Set(profile.neverArchived.value);
    const wrong = scope === "none" ? [] : [...configuration(content)];
    for (const [at, item] of requiredContent.entries()) {
      const path = [...archivingPath, "requiredContent", at];
      if (never.has(item)) {
        const message = `archiving.requiredContent includes ${quote(item)}, but ${profile.name} never archives it; another solution is required`;
        yield { path, message, fact: profile.neverArchived };
      } else if (
        content?.length &&
        item !== "persistent-chat" &&
        !(wrong.length > 0 && item === "im") &&
        !content.some((taken) => taken === (within[item] ?? item))
      ) {
        const actual = `archiving.content is ${joinAbbreviated(content.map(quote))}`;
        const message = `archiving.requiredContent includes ${quote(item)}, but ${actual}; add ${quote(within[item] ?? item)}`;
        yield {
          path,
          message,
          fact: profile.neverArchived,
          related: [{ path: [...archivingPath, "content"], message: "the archived content is set here" }],
        };
      }
    }
    yield* wrong;
  },
};

/** Content that no value of EnableArchiving expresses: the values are none, IM only, and IM with conferencing. */
function* configuration(content: readonly string[] | undefined): Iterable<Hit> {
  if (!content || content.includes("im")) return;
  const actual = content.length === 0 ? "archiving.content is empty" : 'archiving.content is only "conferencing"';
  const message = `${actual}; "im" is required, with or without "conferencing"`;
  yield { path: [...archivingPath, "content"], message, source: "set-cs-archiving-configuration" };
}
