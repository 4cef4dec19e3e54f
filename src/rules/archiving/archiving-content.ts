import { abridged, quoted } from "../../base/wording.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";

/** What is archived as part of conferences, where a product archives it at all. */
const within: Readonly<Record<string, string>> = { annotations: "conferencing", polls: "conferencing" };

const place: Path = ["spec", "archiving"];

export const archivingContent: Rule = {
  id: "archiving-content",
  title: "All content that must be archived is archived",
  level: "error",
  preset: "recommended",
  why: "What the product does not take in cannot be shown later, and nobody notices before it is asked for",
  fix: "Add im and conferencing to archiving.content, and cover all other content by another solution",
  turnOffWhen: "Another product archives the rest, and requiredContent stays for the record",
  source: "archiving-2010",
  evidence: "A",
  applies: ({ spec }) => (spec.archiving?.requiredContent ?? spec.archiving?.content) !== undefined,
  *check({ spec }, { profile }) {
    const { requiredContent = [], content, scope = "none" } = spec.archiving ?? {};
    const never = new Set(profile.neverArchived.value);
    for (const [at, item] of requiredContent.entries()) {
      const path = [...place, "requiredContent", at];
      if (never.has(item)) {
        const message = `content ${quoted(item)} must be archived, but ${profile.name} never archives it; another solution is needed`;
        yield { path, message, fact: profile.neverArchived };
      } else if (content?.length && !content.some((taken) => taken === (within[item] ?? item))) {
        const says = `archiving.content is ${abridged(content.map(quoted))}`;
        const message = `content ${quoted(item)} must be archived, but ${says}; it needs ${quoted(within[item] ?? item)} too`;
        yield { path, message, related: [{ path: [...place, "content"], message: "what is archived" }] };
      }
    }
    if (scope !== "none") yield* configuration(content);
  },
};

/** What no value of EnableArchiving stands for: it is none, instant messages, or these and conferences. */
function* configuration(content: readonly string[] | undefined): Iterable<Hit> {
  if (!content || content.includes("im")) return;
  const says = content.length === 0 ? "archiving.content is empty" : 'archiving.content is "conferencing" alone';
  const message = `${says}; "im" is needed, with or without "conferencing"`;
  yield { path: [...place, "content"], message, source: "set-cs-archiving-configuration" };
}
