import { pageTitles } from "./page-titles.ts";
import { current, docs, docsRead, type Source } from "./source.ts";

/** Pages whose header names Skype for Business Server 2015, 2019 and Subscription Edition. The comment is the key in the fact sheets. */
const since2015 = {
  // E1
  "edge-2015": current(
    pageTitles["edge-2015"],
    "b6913e4608c775d55b329e305e1e7c3ea2f56763/Skype/SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements",
  ),
  // Not in the fact sheets
  "edge-topology-2015": current(
    "Create your Edge topology for Skype for Business Server",
    "f7f64c83cabe036da463ef77206135f73b211ba8/Skype/SfbServer/deploy/deploy-edge-server/create-your-edge-topology",
  ),
  // Not in the fact sheets
  "update-front-ends-2015": current(
    "Manage Front End Servers in Skype for Business Server",
    "84d385eb8762aacaca0db39e6191c074e04ed6b4/Skype/SfbServer/manage/topology/manage-front-end-servers",
  ),
  // E3, EDGESR
  "edge-systems-2015": current(
    "Edge Server system requirements in Skype for Business Server",
    "ae8be2c1804e27fc09e9fdbb0f75998f71006bf9/Skype/SfbServer/plan-your-deployment/edge-server-deployments/system-requirements",
  ),
  // N1
  "dns-2015": current(
    "DNS requirements for Skype for Business Server",
    "773b4ad0/Skype/SfbServer/plan-your-deployment/network-requirements/dns",
  ),
  // N2
  "edge-dns-2015": current(
    pageTitles["edge-dns-2015"],
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/network-requirements/advanced-edge-server-dns",
  ),
  // N3
  "load-balancing-2015": current(
    pageTitles["load-balancing-2015"],
    "773b4ad0/Skype/SfbServer/plan-your-deployment/network-requirements/load-balancing",
  ),
  // N4
  "ports-2015": current(
    "Port and protocol requirements for servers",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/network-requirements/ports-and-protocols",
  ),
  // N5
  "simple-urls-2015": current(
    "DNS requirements for simple URLs in Skype for Business Server",
    "f7f64c83cabe036da463ef77206135f73b211ba8/Skype/SfbServer/plan-your-deployment/network-requirements/simple-urls",
  ),
  // N6
  "dns-basics-2015": current(
    "DNS basics for Skype for Business Server",
    "773b4ad0/Skype/SfbServer/plan-your-deployment/network-requirements/basics",
  ),
  // N7
  "network-2015": current(
    "Plan network requirements for Skype for Business",
    "75dcf607/Skype/SfbServer/plan-your-deployment/network-requirements/network-requirements",
  ),
  // N8
  "ipv6-2015": current(
    "Plan for IPv6 in Skype for Business",
    "5903608a65475750d2a671e7cc648679e0435e8f/Skype/SfbServer/plan-your-deployment/network-requirements/ipv6",
  ),
  // N9
  "ip-addresses-2015": current(
    "Configure IP address types in Skype for Business",
    "773b4ad0/Skype/SfbServer/plan-your-deployment/network-requirements/ip-address-types",
  ),
  // M1
  "mobility-2015": current(
    "Plan for Mobility for Skype for Business Server",
    "303557fe/Skype/SfbServer/plan-your-deployment/mobility",
  ),
  // A1
  "archiving-2015": current(
    "Plan for archiving in Skype for Business Server",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/archiving/archiving",
  ),
  // M2
  "monitoring-2015": current(
    "Plan for monitoring in Skype for Business Server",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/monitoring",
  ),
  // C1, CT
  "conferencing-topology-2015": current(
    "Plan your conferencing topology for Skype for Business Server",
    "a3b1a6ea/Skype/SfbServer/plan-your-deployment/conferencing/conferencing-topology",
  ),
  // C2, LM
  "large-meetings-2015": current(
    "Plan for large meetings in Skype for Business Server",
    "a3b1a6ea/Skype/SfbServer/plan-your-deployment/conferencing/large-meetings",
  ),
  // I1
  "im-and-presence-2015": current(
    pageTitles["im-and-presence-2015"],
    "1fd503a346b60c5812f0c66bdb07dc88e994f5d9/Skype/SfbServer/plan-your-deployment/instant-messaging-and-presence",
  ),
  // V1
  "branch-resiliency-2015": current(
    "Plan for Enterprise Voice resiliency in Skype for Business Server",
    "a19479c7c087984e57e2f4bf9328442c5ab0557e/Skype/SfbServer/plan-your-deployment/enterprise-voice-solution/enterprise-voice-resiliency",
  ),
  // X1
  "exchange-2015": current(
    "Plan to integrate Skype for Business and Exchange",
    "8374fc9e2da722e272c468ccbd37fe2623238839/Skype/SfbServer/plan-your-deployment/integrate-with-exchange/integrate-with-exchange",
  ),
  // P1
  "persistent-chat-capacity-2015": current(
    "Capacity planning for Persistent Chat Server in Skype for Business Server",
    "a6ca506b968831d2e61ac34f568bbde45e27b25b/Skype/SfbServer/plan-your-deployment/persistent-chat-server/capacity-planning",
  ),
  // VIS15
  "video-interop-2015": current(
    "Plan for Video Interop Server in Skype for Business Server",
    "32d770fba51547153cfd1fa73a8ae2471b27ed50/Skype/SfbServer/plan-your-deployment/video-interop-server",
  ),
  // MED
  "mediation-2015": current(
    "Deployment guidelines for Mediation Server in Skype for Business Server",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/capacity/mediation-server-deployment-guidelines",
  ),
  // Row 46 of the sheet on editions
  "hybrid-2015": current(
    "Plan hybrid connectivity between Skype for Business Server and Teams",
    "31a246ad37e3e73f608bd872f4280432b86c8f5b/Skype/SfbHybrid/hybrid/plan-hybrid-connectivity",
  ),
  // MA
  "modern-authentication-2015": current(
    "Skype for Business topologies supported with Modern Authentication",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/modern-authentication/topologies-supported",
  ),
  // X2
  "unified-messaging-2015": current(
    "Plan for Exchange Unified Messaging integration in Skype for Business",
    "1fd503a346b60c5812f0c66bdb07dc88e994f5d9/Skype/SfbServer/plan-your-deployment/integrate-with-exchange/unified-messaging",
  ),
  // X3
  "unified-messaging-steps-2015": current(
    "Deployment process overview for integrating on-premises Unified Messaging and Skype for Business",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/integrate-with-exchange/deployment-overview",
  ),
  // P2
  "persistent-chat-2015": current(
    "Plan for Persistent Chat Server in Skype for Business Server 2015",
    "fcd6faae/Skype/SfbServer/plan-your-deployment/persistent-chat-server/persistent-chat-server",
  ),
  // P3
  "persistent-chat-topology-2015": current(
    pageTitles["persistent-chat-topology-2015"],
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/persistent-chat-server/topology",
  ),
  // P4
  "persistent-chat-requirements-2015": current(
    "Hardware and software requirements for Persistent Chat Server in Skype for Business Server 2015",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/persistent-chat-server/hardware-and-software-requirements",
  ),
  // HA
  "high-availability-2015": current(
    "Front End Pool high availability and management",
    "10edd86e4a6f13bcc6c5b7f09faa7503bd086b1c/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability",
  ),
  // BE
  "back-end-2015": current(
    "Back End Server high availability in Skype for Business Server",
    "1fd503a346b60c5812f0c66bdb07dc88e994f5d9/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server",
  ),
  // DR
  "disaster-recovery-2015": current(
    "Front End pool disaster recovery in Skype for Business Server",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/disaster-recovery",
  ),
  // FS
  "file-sharing-2015": current(
    "File sharing high availability and disaster recovery in Skype for Business Server",
    "c0d15e00/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/file-sharing",
  ),
  // TB
  "topologies-2015": current(
    pageTitles["topologies-2015"],
    "a413462aefc8bf5d8f34b03bcecab4ac33cfe4a5/Skype/SfbServer/plan-your-deployment/topology-basics/topology-basics",
  ),
  // REF
  "reference-topologies-2015": current(
    "Reference topologies for Skype for Business Server",
    "d47fe6da/Skype/SfbServer/plan-your-deployment/topology-basics/reference-topologies",
  ),
  // TLS15, T
  "tls-2015": current(
    "Disable TLS 1.0/1.1 in Skype for Business Server 2015",
    "730800264a76a3c0998ba1f70b88652d09f6f341/Skype/SfbServer/manage/topology/disable-tls-1.0-1.1",
  ),
  // UMS
  "user-models-2015": current(
    "User models for capacity planning in Skype for Business Server",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfbServer/plan-your-deployment/capacity/user-models",
  ),
} as const satisfies Record<string, Source>;

/** Pages whose header names Skype for Business Server 2019 and Subscription Edition, but not 2015. */
const since2019 = {
  // UM19
  "capacity-2019": current(
    "Capacity planning for Skype for Business Server 2019",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfBServer2019/plan/user-model-2019",
  ),
  // DEP19, D1
  "removed-2019": current(
    pageTitles["removed-2019"],
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfBServer2019/deprecated",
  ),
  // Row 6 of the sheet on editions
  "cloud-voicemail-2019": current(
    "Plan Cloud Voicemail service for on-premises users",
    "5aec392bdfde93b0f4cd2fcb097be428e18ad96f/Skype/SfbHybrid/hybrid/plan-cloud-voicemail",
  ),
  // FC19. Its header names 2015 too; the sentence is about 2019.
  "clients-2019": current(
    "Desktop client feature comparison for Skype for Business Server 2019",
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfBServer2019/plan/feature-comparison",
  ),
  // SR19
  "requirements-2019": current(
    pageTitles["requirements-2019"],
    "a4e60f83f48811af7be5be4732006da85b1d96fc/Skype/SfBServer2019/plan/system-requirements",
  ),
  // VIRT19
  "virtualization-2019": current(
    "Virtualization guidance for Skype for Business Server 2019",
    "246e57d9ac830ebbf676e53ac034e3aedfa37007/Skype/SfBServer2019/virtualization-guidance",
  ),
  // NEW19, D3
  "new-features-2019": current(
    "What's new in Skype for Business Server 2019",
    "72e685161226207824e52f6f776217088b1319d7/Skype/SfBServer2019/whats-new",
  ),
  // P5
  "persistent-chat-migration-2019": current(
    pageTitles["persistent-chat-migration-2019"],
    "ca250f66b5a0bfdba2ecbab5ddcd9b2b025de428/Skype/SfBServer2019/migration/migrate-persistent-chat-pool",
  ),
  // 11
  "pool-migration-2019": current(
    "Migrating multiple sites and pools (Skype for Business Server 2019)",
    "15d4ee026cb4e233f97112d2dad262c8d601c894/Skype/SfBServer2019/migration/migrating-multiple-sites-and-pools",
  ),
  // D2, XMPP19
  "xmpp-migration-2019": current(
    "Migrating XMPP federation to Skype for Business Server 2019",
    "f228e636/Skype/SfBServer2019/migration/migrating-xmpp-federation",
  ),
} as const satisfies Record<string, Source>;

/** Pages whose header names Skype for Business Server 2015 only, or that have no header. */
const only2015 = {
  // SR15
  "requirements-2015": current(
    "Server requirements for Skype for Business Server 2015",
    "d91b9698/Skype/SfbServer/plan-your-deployment/requirements-for-your-environment/server-requirements",
  ),
  // ENV15
  "environment-2015": current(
    pageTitles["environment-2015"],
    "943f3f7f/Skype/SfbServer/plan-your-deployment/requirements-for-your-environment/environmental-requirements",
  ),
  // UM15. Its header names no product; the figures are those of 2015.
  "capacity-2015": docs(
    "Capacity planning user model usage for Skype for Business Server 2015",
    "01087be29daa3abce7d3b03a55ba5ef8db4ca161/Skype/SfbServer/plan-your-deployment/capacity/user-model",
    "2021-03-23",
  ),
  // PIC15
  "public-im-2015": docs(
    "Deploy Skype connectivity in Skype for Business Server",
    "7e681d2d669fc27798aecb2f47e2f9e0c8c35614/Skype/SfbServer/deploy/deploy-skype-connectivity",
    docsRead,
  ),
} as const satisfies Record<string, Source>;

/** Skype for Business Server 2015, 2019 and Subscription Edition. */
export const skypeForBusinessServer = { ...since2015, ...since2019, ...only2015 };

/** The pages whose header names Subscription Edition. */
export const pagesOfSubscriptionEdition: ReadonlySet<string> = new Set(Object.keys({ ...since2015, ...since2019 }));
