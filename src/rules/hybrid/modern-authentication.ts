import { joinList } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { everywhere, type Page, stated } from "../../profiles/stated.ts";
import type { ModernAuthentication } from "../../schema/deployment.ts";
import { existingSides, unmetPrerequisites } from "./checks/unmet-prerequisites.ts";

/** The page of the topologies, and the one of the prerequisites. */
const page: Page = ["modern-authentication-2015", "A*"];
export const pages = {
  topologies: everywhere(...page),
  prerequisites: everywhere("hybrid-modern-authentication", "A"),
};

const sides = {
  skypeForBusiness: "the servers",
  exchange: "Exchange Server",
  skypeForBusinessOnline: "Skype for Business Online",
  exchangeOnline: "Exchange Online",
} as const satisfies Partial<Record<keyof ModernAuthentication, string>>;

const at = (...keys: readonly (string | number)[]) => ["spec", ...keys];

export const modernAuthentication: Rule = {
  id: "modern-authentication",
  title: "Modern authentication is enabled everywhere or nowhere",
  level: "error",
  preset: "recommended",
  why: "Where it differs, users are asked for their password several times, or the protection applies to some of them only",
  fix: "Enable modern authentication on all sides, after the prerequisites are met on each, or on none",
  source: "modern-authentication-2015",
  evidence: "A*",
  applies: ({ spec }) => spec.modernAuthentication !== undefined,
  *check({ spec }, { profile }) {
    const states = existingSides(spec);
    for (const hit of unmetPrerequisites(spec, states)) yield { ...hit, fact: stated(profile, pages.prerequisites) };
    const fact = stated(profile, pages.topologies);
    if (states.exchangeOnline && states.skypeForBusiness === false && states.allowsIndependent === false)
      yield {
        path: at("modernAuthentication", "allowsIndependent"),
        message: `modernAuthentication.allowsIndependent is false; Windows clients require AllowADALForNonLyncIndependentOfLync if modern authentication is on for Exchange Online, but not for the servers`,
        fact,
      };
    const keys = Object.keys(sides) as (keyof typeof sides)[];
    const [on, off] = [true, false].map((state) =>
      keys.filter((key) => states[key] === state).map((key) => sides[key]),
    );
    if (!on?.length || !off?.length) return;
    const message = `modern authentication is on for ${joinList(on)}, but off for ${joinList(off)}; the same state is recommended on all sides`;
    yield { path: at("modernAuthentication"), message, fact, level: "warning" };
  },
};
