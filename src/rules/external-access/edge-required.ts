import type { ExternalAccess } from "../../deployment.ts";
import { isOn, partsOf, serverCount } from "../../topology.ts";
import type { Rule } from "../../types.ts";
import { listed } from "../../words.ts";

/** The scenarios that bring people in from outside, as messages name them. */
const scenarios = {
  remoteUsers: "remote users",
  federation: "federated users",
  publicIm: "public IM users",
  xmpp: "XMPP users",
} as const satisfies Partial<Record<keyof ExternalAccess, string>>;

export const edgeRequired: Rule = {
  id: "edge-required",
  title: "Everyone outside is served through an Edge pool that has a server",
  level: "error",
  preset: "minimal",
  why: "Without an Edge Server nobody outside the firewall can sign in, be seen or exchange messages",
  fix: "Add an Edge pool with at least one server to a site, or take out the scenarios that are not wanted",
  source: "planning-2010",
  *check(deployment, { profile }) {
    const access = deployment.spec.externalAccess;
    const edgePools = partsOf(deployment, "edgePools");
    if (!access || edgePools.some(({ value }) => serverCount(value.servers) > 0)) return;
    const names = Object.entries(scenarios).flatMap(([key, name]) =>
      isOn(access[key as keyof typeof scenarios]) ? [name] : [],
    );
    if (names.length === 0) return;
    const has = edgePools.length > 0 ? "there are only Edge pools without a server" : "there is no Edge pool";
    yield {
      path: ["spec", "externalAccess"],
      message: `${listed(names)} are served, but ${has}; ${profile.name} needs an Edge pool with at least one server for them`,
      source: profile.edge.source,
    };
  },
};
