import { servesOldClients } from "../../deployment/hybrid.ts";
import type { Rule } from "../../model/rule.ts";
import { since2019, stated } from "../../profiles/stated.ts";
import type { DeploymentSpec } from "../../schema/deployment.ts";

type Client = NonNullable<DeploymentSpec["clients"]>[number];

/** The page of the desktop clients, and the one about the service of the first mobile clients. */
export const pages = { desktop: since2019("clients-2019", "A*"), mobile: since2019("removed-2019", "A*") };

/** The clients that the products since 2019 do not support. */
const unsupported: Readonly<Partial<Record<Client, readonly [page: keyof typeof pages, message: string]>>> = {
  "lync-2010": ["desktop", "the Lync 2010 client is in use; $ requires Lync 2013 or a Skype for Business client"],
  "lync-2010-mobile": [
    "mobile",
    "mobile clients of Lync 2010 are in use, whose Mcx service $ no longer has; later mobile clients are required",
  ],
};

export const clientVersions: Rule = {
  id: "client-versions",
  title: "Users sign in with clients that the product supports",
  level: "error",
  preset: "recommended",
  why: "Users with other clients cannot sign in, or lose features, when they are moved to the product",
  fix: "Replace the clients before you move their users to the product",
  source: "clients-2019",
  evidence: "A*",
  products: ["skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec }) => spec.clients !== undefined && !servesOldClients(spec),
  *check({ spec }, { profile }) {
    for (const [at, client] of (spec.clients ?? []).entries()) {
      const [page, message] = unsupported[client] ?? [];
      if (!page || !message) continue;
      yield {
        path: ["spec", "clients", at],
        message: message.replace("$", profile.name),
        fact: stated(profile, pages[page]),
      };
    }
  },
};
