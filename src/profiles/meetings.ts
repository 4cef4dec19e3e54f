import type { Fact, Maybe } from "./fact.ts";

/** Meetings. */
export type Meetings = {
  /** Maximum participants of a meeting in a pool that homes users, and in a pool for large meetings only. */
  readonly sharedMeetingUsers: Maybe<number>;
  readonly largeMeetingUsers: Maybe<number>;
  /** Percentage of the users of a pool that the user model has in meetings at the same time. */
  readonly meetingShare: Maybe<number>;
};

/** The same figures with the pages of a product: on capacity, and on large meetings. */
function meetings(
  capacity: Fact<unknown>["source"],
  large: Fact<unknown>["source"],
  evidence: Fact<unknown>["evidence"],
): Meetings {
  return {
    sharedMeetingUsers: { value: 250, source: capacity, evidence },
    largeMeetingUsers: { value: 1_000, source: large, evidence },
    meetingShare: { value: 5, source: capacity, evidence },
  };
}

const unknown = { value: null, source: "capacity-2010", evidence: "U" } as const;

export const meetings2010: Meetings = {
  sharedMeetingUsers: unknown,
  largeMeetingUsers: unknown,
  meetingShare: unknown,
};
export const meetings2013: Meetings = meetings("capacity-2013", "capacity-2013", "A*");
export const meetings2015: Meetings = meetings("capacity-2015", "large-meetings-2015", "A*");
export const meetings2019: Meetings = meetings("capacity-2019", "large-meetings-2015", "A*");
