import type { FileLocation } from "../../base/source-text.ts";
import type { Finding } from "../../model/finding.ts";
import type { AcceptedSize } from "../../model/size.ts";
import type { Waiver } from "../../model/waiver.ts";

/** The states of a waiver, those that require work first. */
export const waiverStates = ["expired", "rejected", "exceeded", "unused", "redundant", "active", "unknown"] as const;

/**
 * The state of a waiver or a baseline entry: it has ended; the policy does not allow it; a finding is larger than it covers; it
 * matches nothing; another waiver covers its findings; it suppresses findings; or the run does not cover what it applies to.
 */
export type WaiverState = (typeof waiverStates)[number];

/** A waiver or a baseline entry, and what it covers. */
export type ListedWaiver = {
  readonly state: WaiverState;
  readonly kind: Waiver["kind"];
  readonly rule: string;
  /** What it applies to, as written; for a comment, its line. */
  readonly deployment?: string | undefined;
  readonly object?: string | undefined;
  readonly files?: readonly string[] | undefined;
  readonly line?: number | undefined;
  readonly reason: string;
  readonly owner?: string | undefined;
  readonly ticket?: string | undefined;
  readonly until?: string | undefined;
  /** The days until it ends, 0 on its last day, negative afterwards; undefined if it does not end. */
  readonly daysLeft?: number | undefined;
  /** The size that it was made for; without one, it covers every size. */
  readonly size?: AcceptedSize | undefined;
  readonly place: FileLocation;
  /** What a check reports about it. */
  readonly note?: string | undefined;
  /** The findings that it suppresses. */
  readonly covered: readonly Finding[];
  /** The findings that are too large for it. They count; if there are none and it covers nothing, those that another one covers. */
  readonly exceeding: readonly Finding[];
};

/** A comment that looks like a waiver and is none. */
export type MalformedWaiver = { readonly file: string; readonly line: number; readonly message: string };

/** A file or pattern that the list does not include. */
export type Unread = { readonly file?: string; readonly message: string };

/** All waivers and baseline entries of a run, by the days that are left. */
export type WaiverList = {
  readonly asOf: string;
  readonly waivers: readonly ListedWaiver[];
  readonly malformed: readonly MalformedWaiver[];
  readonly unread: readonly Unread[];
};
