// Realistic deployments, generated without random values, so that they are the same everywhere.

/** The number of pools per site, Edge pool, Archiving Server and Monitoring Server. No role exceeds its limits with it. */
const poolsPerSite = 10;

export const repeat = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join("");

const server = (fqdn, at) => `            - fqdn: ${fqdn}
              platform: physical
              cpuCores: ${at % 2 === 0 ? 8 : 16}
              memoryGb: ${at % 3 === 0 ? 16 : 32}
`;

/** A pool of about 1.6 KB. A broken one has one server too few, a dangling reference and, every second time, an unsupported operating system. */
const pool = (at, site, isBroken) => `        # Pool ${at}: two servers carry its users, one is spare.
        - fqdn: pool${at}.contoso.com
          edition: enterprise
          homedUsers: ${(isBroken ? 21_000 : 18_000) + (at % 9) * 100}
          os: ${isBroken && at % 2 === 0 ? "Windows Server 2003 R2" : "Windows Server 2008 R2"}
          platform: physical
          messageQueuing: true
          servers:
${repeat(3, (one) => server(`fe${at}${"abc"[one]}.contoso.com`, at + one))}\
          features: { conferencing: true, multipartyIm: true, avConferencing: true, enterpriseVoice: false }
          collocated: [mediation]
          loadBalancing: { sip: dns, http: hardware }
          webServices: { internalFqdn: webint${at}.contoso.com, externalFqdn: webext${at}.contoso.com }
          edgePool: edge${site}.contoso.com
          archivingServer: ${isBroken ? "archive" : "arch"}${site}.contoso.com
          monitoringServer: mon${site}.contoso.com
          avConferencingPool: conference${site}.contoso.com
          backEnd:
            sqlServer: sql${at}.contoso.com
            instance: "RTC${at}" # one instance for each pool
            version: SQL Server 2008 R2
            edition: enterprise
            highAvailability: cluster
          fileStore:
            server: files${site}.contoso.com
            share: 'Pool${at}'
`;

const site = (at, pools, isBroken) => `    - name: site${at}
      kind: central
      frontEndPools:
${repeat(pools, (one) => pool(at * poolsPerSite + one, at, isBroken))}\
      edgePools:
        - fqdn: edge${at}.contoso.com
          servers: [edge${at}a.contoso.com, edge${at}b.contoso.com]
          federation: ${at === 0}
          externalFqdns: { access: sip${at}.contoso.com, webConferencing: conf${at}.contoso.com, av: av${at}.contoso.com }
          loadBalancing: { internal: hardware, external: hardware }
      avConferencingPools:
        - { fqdn: conference${at}.contoso.com, servers: ${pools + 1} }
      archivingServers:
        - fqdn: arch${at}.contoso.com
          messageQueuing: true
          fileStore: { server: files${at}.contoso.com, share: Archive }
      monitoringServers:
        - { fqdn: mon${at}.contoso.com, messageQueuing: true }
`;

const head = (name) => `# Made for the benchmark.
apiVersion: lync-policy/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { region: emea, stage: production }
  annotations:
    owner: &owner messaging@contoso.com
    escalation: *owner
    description: |
      Instant messaging and conferencing of this region.
      Changes go through the messaging team.
spec:
  product: lync-server-2010
  sipDomains: [contoso.com, fabrikam.com]
  sites:
`;

const certificates = (at) => `      - usage: edge-external
        issuer: public
        subject: sip${at}.contoso.com
        san: [sip${at}.contoso.com, sip.contoso.com, sip.fabrikam.com, conf${at}.contoso.com]
        assignedTo: [edge${at}.contoso.com]
      - { usage: edge-internal, issuer: private, subject: edge${at}.contoso.com, assignedTo: [edge${at}.contoso.com] }
`;

const rest = (sites) => `  reverseProxies:
    - fqdn: proxy.contoso.com
      publishes: [web-services, meet, dial-in]
  xmppGateways:
    - { fqdn: xmpp.contoso.com, hotfix: true, network: perimeter }
  externalAccess:
    remoteUsers: { peakUsers: ${1200 * sites} }
    federation:
      partnerDiscovery: true
      allowedDomains: [litware.com, northwindtraders.com]
    publicIm:
      providers: [windows-live, yahoo]
    xmpp: { partners: [gmail.com] }
  licensing:
    publicIm:
      providers: [windows-live, yahoo]
      reference: EA-12345
  archiving:
    required: true
    scope: all-users
    internal: true
    content: [im, conferencing]
    purge: true
    retentionDays: 365
    requiredRetentionDays: 365
  network:
    certificates:
      - { usage: xmpp-gateway, issuer: private, subject: xmpp.contoso.com, assignedTo: [xmpp.contoso.com] }
${repeat(sites, certificates)}`;

/** A whole deployment. Without `isBroken`, it has no findings by the preset recommended. */
export function deployment(name, pools = 1, isBroken = false) {
  const sites = Math.ceil(pools / poolsPerSite);
  const inSite = (at) => Math.min(poolsPerSite, pools - at * poolsPerSite);
  return head(name) + repeat(sites, (at) => site(at, inSite(at), isBroken)) + rest(sites);
}
