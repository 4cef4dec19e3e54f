import { joinList } from "../../base/wording.ts";
import { edgePoolsOf, edgeScenarios } from "../../deployment/edge.ts";
import { partsOf } from "../../deployment/parts.ts";
import { needsEdge, servedScenarios } from "../../deployment/served-scenarios.ts";
import type { Rule } from "../../model/rule.ts";

export const edgeRequired: Rule = {
  id: "edge-required",
  title: "External access requires an Edge pool with at least one server",
  level: "error",
  preset: "minimal",
  why: "Without an Edge Server external users cannot sign in, see presence or exchange messages",
  fix: "Add an Edge pool with at least one server to a site, or disable the external access scenarios",
  source: "planning-2010",
  evidence: "A",
  applies: needsEdge,
  *check(deployment, context) {
    if (edgePoolsOf(deployment).length > 0) return;
    const { profile } = context;
    const names = servedScenarios(deployment, edgeScenarios, context).map(({ name }) => name);
    const pools = partsOf(deployment, "edgePools");
    const has = pools.length > 0 ? "no Edge pool has a server" : "no Edge pool is defined";
    yield {
      path: ["spec", "externalAccess"],
      message: `external access is enabled for ${joinList(names)}, but ${has}; ${profile.name} requires an Edge pool with at least one server`,
      fact: profile.edge,
    };
  },
};
