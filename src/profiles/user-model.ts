import type { Fact, Product } from "./fact.ts";

/** What a documented user model assumes about the users of a deployment, in percent unless stated otherwise. */
export type UserModel = {
  /** Enabled users who are signed in at the same time, and those of them who connect through an Edge Server. */
  readonly signedIn: number;
  readonly remote: number;
  /** Users in meetings at the same time. */
  readonly meetings: number;
  /** Users with Enterprise Voice, and those of them who call the telephone network. */
  readonly voice: number;
  readonly pstn: number;
  /** Calls of such a user in the busy hour, the minutes of a call, and the calls that bypass the Mediation service. */
  readonly busyHourCalls: number;
  readonly callMinutes: number;
  readonly bypass: number;
  /** Users of Persistent Chat. */
  readonly chat: number;
};

const since2015: Fact<UserModel> = {
  value: {
    signedIn: 80,
    remote: 30,
    meetings: 5,
    voice: 60,
    pstn: 60,
    busyHourCalls: 4,
    callMinutes: 3,
    bypass: 65,
    chat: 25,
  },
  source: "user-models-2015",
  evidence: "A*",
};

/** The user model of each product whose documents have been read for one. */
export const userModels: Readonly<Partial<Record<Product, Fact<UserModel>>>> = {
  "skype-for-business-server-2015": since2015,
  "skype-for-business-server-2019": since2015,
  "skype-for-business-server-se": since2015,
};
