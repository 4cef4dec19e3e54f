import { external } from "./access.ts";
import { builds } from "./builds.ts";
import { capacity } from "./capacity.ts";
import { platform } from "./platform.ts";
import type { Vector } from "./vector.ts";

/** The vector of each fact. */
export const vectors: Readonly<Record<string, Vector>> = { ...capacity, ...external, ...platform, ...builds };

/** The facts without a vector, and why. */
export const withoutVector: Readonly<Record<string, string>> = {
  usersPerFrontEnd: "messages print it; rules use usersPerFrontEndAccepted",
  standardEditionFailoverUsers: "messages print it",
  endpointsPerUser: "only plan and headroom use it",
};
