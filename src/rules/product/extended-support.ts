import type { Rule } from "../../model/rule.ts";
import { daysSince } from "../../model/size.ts";

export const extendedSupport: Rule = {
  id: "extended-support",
  title: "The product is in mainstream support on the date checked",
  level: "note",
  preset: "strict",
  why: "In extended support, only security fixes are released: other errors remain, and new systems are not supported",
  fix: "Plan the upgrade before the end of extended support (lync-policy upgrade lists what changes)",
  source: "modern-lifecycle",
  evidence: "B",
  products: [
    "lync-server-2010",
    "lync-server-2013",
    "skype-for-business-server-2015",
    "skype-for-business-server-2019",
  ],
  applies: () => true,
  *check(_deployment, { profile, today }) {
    const { name, mainstreamEnd: mainstream, extendedEnd: extended } = profile;
    // From the end of extended support on, product-support reports.
    if (mainstream.value === null || extended.value === null || today <= mainstream.value || today > extended.value)
      return;
    yield {
      path: ["spec", "product"],
      message: `mainstream support of ${name} ended on ${mainstream.value}; extended support provides security updates until ${extended.value}`,
      fact: extended,
      size: daysSince(mainstream.value, today),
    };
  },
};
