import type { CommentWaiverSetting } from "../../model/policy.ts";
import type { Waiver } from "../../model/waiver.ts";
import { type CommentWaivers, commentSyntax, wrongAt } from "./comments.ts";

/** Why a waiver in a comment has no effect under each setting of a policy; undefined if it has. */
const refusals = {
  allowed: () => undefined,
  "owner-required": ({ rule, owner }) =>
    owner === undefined
      ? `the waiver for ${rule} names no owner, and the policy requires one (commentWaivers: owner-required); write "${commentSyntax.replace("[by OWNER]", "by OWNER")}"`
      : undefined,
  forbidden: ({ rule }) =>
    `the waiver for ${rule} is in a comment, which the policy forbids (commentWaivers: forbidden); add it to the policy`,
} as const satisfies Record<CommentWaiverSetting, (waiver: Waiver) => string | undefined>;

/** Separates the waivers in comments that a policy allows from those that it refuses, which are reported. */
export function limitComments({ waivers, wrong }: CommentWaivers, setting: CommentWaiverSetting): CommentWaivers {
  const refusalOf = refusals[setting];
  const refused = waivers.flatMap((waiver) => {
    const message = refusalOf(waiver);
    return message === undefined ? [] : [wrongAt(waiver.place, message)];
  });
  return { waivers: waivers.filter((waiver) => refusalOf(waiver) === undefined), wrong: [...wrong, ...refused] };
}
