import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";

export const meetingShare: Rule = {
  id: "meeting-share",
  title: "No more users are in meetings at the same time than in the user model",
  level: "warning",
  preset: "strict",
  why: "The number of users per server is based on fewer meetings, so servers are overloaded before they have that many users",
  fix: "Add Front End Servers, home the users in more pools, or measure the load of the servers",
  source: "capacity-2019",
  evidence: "A*",
  products: since2013,
  applies: (deployment) => loadedPools(deployment).some(({ value }) => value.peakMeetingUsers !== undefined),
  *check(deployment, { profile }) {
    const { name, meetingShare: share } = profile;
    for (const { value: pool, path, users, isCounted } of loadedPools(deployment)) {
      const { peakMeetingUsers: peak = 0, largeMeetings } = pool;
      const isCompared = largeMeetings !== true && isCounted && users > 0;
      if (share.value === null || !isCompared || peak * 100 <= users * share.value) continue;
      yield {
        path: [...path, "peakMeetingUsers"],
        message: `${pluralize(peak, "user")} of pool ${quote(pool.fqdn)} ${peak === 1 ? "is" : "are"} in meetings at peak; the user model of ${name} has ${share.value} percent of the users in meetings, which is ${formatNumber(Math.floor((users * share.value) / 100))} of ${formatNumber(users)}`,
        fact: share,
      };
    }
  },
};
