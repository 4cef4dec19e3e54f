import type { Profile } from "../../../profiles/profile.ts";

/** The lists of pools, with the name of their servers. */
export const poolRoles = {
  frontEndPools: "Front End Server",
  avConferencingPools: "A/V Conferencing Server",
  directorPools: "Director",
  edgePools: "Edge Server",
  mediationPools: "Mediation Server",
  videoInteropPools: "Video Interop Server",
  persistentChatPools: "Persistent Chat Server",
} as const;

export const lists = Object.keys(poolRoles) as readonly (keyof typeof poolRoles)[];

/** Whether the product has the role of a list. */
export function hasRole(
  list: keyof typeof poolRoles,
  { avConferencingRole, videoInterop, usersPerChat }: Profile,
): boolean {
  if (list === "avConferencingPools") return avConferencingRole.value;
  if (list === "videoInteropPools") return videoInterop.value;
  return list !== "persistentChatPools" || usersPerChat.value !== null;
}
