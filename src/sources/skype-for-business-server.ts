import { docs, docsRead, type Source } from "./source.ts";

/** Skype for Business Server 2015 and 2019. The comment of each source is its key in the fact sheet. */
export const skypeForBusinessServer = {
  // UM15
  "capacity-2015": docs(
    "Capacity planning user model usage for Skype for Business Server 2015",
    "01087be29daa3abce7d3b03a55ba5ef8db4ca161/Skype/SfbServer/plan-your-deployment/capacity/user-model",
    "2021-03-23",
  ),
  // EDGE15
  "edge-2015": docs(
    "Edge Server environmental requirements in Skype for Business Server",
    "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc/Skype/SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements",
    docsRead,
  ),
  // PIC15
  "public-im-2015": docs(
    "Deploy Skype connectivity in Skype for Business Server",
    "7e681d2d669fc27798aecb2f47e2f9e0c8c35614/Skype/SfbServer/deploy/deploy-skype-connectivity",
    docsRead,
  ),
  // ARCH15
  "archiving-2015": docs(
    "Plan for archiving in Skype for Business Server",
    "f6f43b893d90e9a1613a263b00fa331ae7080553/Skype/SfbServer/plan-your-deployment/archiving/archiving",
    docsRead,
  ),
  // UM19
  "capacity-2019": docs(
    "Capacity planning for Skype for Business Server 2019",
    "0b1e33b72428ad8d332eb0da9b413332a177cff9/Skype/SfBServer2019/plan/user-model-2019",
    docsRead,
  ),
  // DEP19
  "removed-2019": docs(
    "Deprecated and removed features in Skype for Business Server 2019",
    "84952d8461ebb902e0dafe5848e00639555f5c5a/Skype/SfBServer2019/deprecated",
    docsRead,
  ),
  // HA15
  "high-availability-2015": docs(
    "Front End Pool high availability and management",
    "ace400f9e3eaa66b670b28ff61a7efaaaff30513/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability",
    docsRead,
  ),
  // BE15
  "back-end-2015": docs(
    "Back End Server high availability in Skype for Business Server",
    "f6f43b893d90e9a1613a263b00fa331ae7080553/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server",
    docsRead,
  ),
  // TB15
  "topologies-2015": docs(
    "Topology Basics for Skype for Business Server",
    "0b6a929bf4f67456105d9603805247e9355178eb/Skype/SfbServer/plan-your-deployment/topology-basics/topology-basics",
    docsRead,
  ),
  // PCHAT15
  "persistent-chat-2015": docs(
    "Plan for Persistent Chat Server in Skype for Business Server 2015",
    "2031f477660c6ed285d13585e45db4315092a986/Skype/SfbServer/plan-your-deployment/persistent-chat-server/persistent-chat-server",
    docsRead,
  ),
  // REQ15. Lists changes after its date
  "requirements-2015": docs(
    "Server requirements for Skype for Business Server 2015",
    "0066bb89c22fa5916b08636f8138b746c96b03a3/Skype/SfbServer/plan-your-deployment/requirements-for-your-environment/server-requirements",
    "2018-02-15",
  ),
  // REQ19. Lists changes after its date
  "requirements-2019": docs(
    "System requirements for Skype for Business Server 2019",
    "010db225be145a196ceba4de382c3a3bd9df272e/Skype/SfBServer2019/plan/system-requirements",
    "2018-03-17",
  ),
} as const satisfies Record<string, Source>;
