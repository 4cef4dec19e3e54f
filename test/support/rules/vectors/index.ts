import { external } from "./access.ts";
import { builds } from "./builds.ts";
import { capacity } from "./capacity.ts";
import { computers } from "./computers.ts";
import { platform } from "./platform.ts";
import { pools } from "./pools.ts";
import type { Vector } from "./vector.ts";
import { voice } from "./voice.ts";

/** The vector of each fact. */
export const vectors: Readonly<Record<string, Vector>> = {
  ...capacity,
  ...external,
  ...platform,
  ...computers,
  ...builds,
  ...pools,
  ...voice,
};

/** The facts without a vector, and why. */
export const withoutVector: Readonly<Record<string, string>> = {
  usersPerFrontEnd: "messages print it; rules use usersPerFrontEndAccepted",
  standardEditionFailoverUsers: "messages print it",
  laterStart: "only headroom uses it",
  poolRecovery: "only headroom uses it",
  managementRecovery: "only headroom uses it",
  mirrorRecovery: "only headroom uses it",
  storeGrowth: "only headroom uses it",
  endpointsPerUser: "only plan and headroom use it",
};
