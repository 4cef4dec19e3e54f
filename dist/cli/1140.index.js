"use strict";exports.id=1140,exports.ids=[1140,9676],exports.modules={1140:(function(A,E,s){s.r(E),s.d(E,{explain:()=>F});var a=s(5797);const P={"archiving-association":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 4000, servers: 2 }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving: { scope: all-users }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 4000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving: { scope: all-users }
`},"archiving-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool06.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool07.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving:
    scope: all-users
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving:
    scope: all-users
`},"archiving-collocation":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          collocatedWith: [database, mediation]
  archiving: { scope: all-users }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          collocatedWith: [monitoring, database]
  archiving: { scope: all-users }
`},"archiving-content":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    content: [im]
    requiredContent:
      - im
      - conferencing
      - file-transfer
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    content: [im, conferencing]
    requiredContent: [im, conferencing]
`},"archiving-critical-mode":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: all-users
    store: sql
    criticalMode: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: all-users
    store: sql
    criticalMode: true
`},"archiving-direction":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    internal: true
    external: true
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: proxy.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
  archiving:
    scope: all-users
    store: sql
    internal: true
    external: true
`},"archiving-file-store":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving: { scope: all-users, content: [im, conferencing] }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          fileStore: { server: files01.contoso.com, share: LyncArchive }
  archiving: { scope: all-users, content: [im, conferencing] }
`},"archiving-message-queuing":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          messageQueuing: false
  archiving: { scope: all-users }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, messageQueuing: true, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          messageQueuing: true
  archiving: { scope: all-users }
`},"archiving-policy":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Dublin
      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: false }
      - { scope: site, site: Redmond, internal: true }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Dublin
      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: false }
      - { scope: site, site: Redmond, internal: true }
      - { scope: site, site: Dublin, internal: true }
`},"archiving-policy-assignment":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - scope: user
        name: Traders
        internal: true
        assignedUsers: []
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - { scope: user, name: Traders, internal: true, assignedUsers: [Traders] }
`},"archiving-purge":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: false
    retentionDays: 90
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: true
    retentionDays: 90
`},"archiving-retention":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: true
    retentionDays: 365
    requiredRetentionDays: 2555
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: true
    retentionDays: 2555
    requiredRetentionDays: 2555
`},"archiving-scope":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: none
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: selected-users
    selectedUsers: [Traders]
    store: sql
`},"archiving-server-required":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
`},"archiving-site-policy":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - { scope: site, site: Redmond, internal: true }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: proxy.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - { scope: site, site: Redmond, internal: true, external: true }
`},"av-conferencing-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 45000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - fqdn: av.contoso.com
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 45000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - fqdn: av.contoso.com
          servers: 3
`},"av-conferencing-pools":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 20000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - { fqdn: av.contoso.com, servers: 2 }
        - fqdn: av02.contoso.com
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 20000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - { fqdn: av.contoso.com, servers: 2 }
    - name: Chicago
      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }]
      avConferencingPools:
        - fqdn: av02.contoso.com
          servers: 2
`},"av-conferencing-standard":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: standard
          homedUsers: 4000
          servers: 1
          avConferencingPool: av.contoso.com
      avConferencingPools: [{ fqdn: av.contoso.com, servers: 1 }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: enterprise
          homedUsers: 4000
          servers: 2
          avConferencingPool: av.contoso.com
      avConferencingPools: [{ fqdn: av.contoso.com, servers: 1 }]
`},"back-end":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql01.contoso.com, instance: lync01 }
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd:
            sqlServer: sql01.contoso.com
            instance: lync02
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql01.contoso.com, instance: lync }
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql02.contoso.com, instance: lync }
`},"back-end-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd:
            sqlServer: sql01.contoso.com
            highAvailability: none
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd:
            sqlServer: sql01.contoso.com
            highAvailability: cluster
`},"branch-central-site":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Portland
      kind: branch
      survivableBranch: { kind: appliance, fqdn: sba01.contoso.com, pool: pool01.contoso.com, users: 200 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Portland
      kind: branch
      centralSite: redmond
      survivableBranch: { kind: appliance, fqdn: sba01.contoso.com, pool: pool01.contoso.com, users: 200 }
`},"branch-size":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 4000, servers: 3 }
    - name: Portland
      kind: branch
      centralSite: Redmond
      survivableBranch:
        kind: appliance
        fqdn: branch01.contoso.com
        pool: pool01.contoso.com
        users: 1200
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 4000, servers: 3 }
    - name: Portland
      kind: branch
      centralSite: Redmond
      survivableBranch:
        kind: appliance
        fqdn: branch01.contoso.com
        pool: pool01.contoso.com
        users: 400
`},"central-site-pool":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Chicago
      users: 300
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Chicago
      kind: branch
      centralSite: Redmond
      users: 300
`},"client-licenses":{flagged:`# 300 users have no Standard CAL.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }
  licensing:
    standardCals: 5700
    enterpriseCals: 5600
`,clean:`# As many Standard CALs as users, and fewer additive CALs.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }
  licensing: { standardCals: 6000, enterpriseCals: 800, plusCals: 0 }
`},collocation:{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir01.contoso.com, servers: 1 }]
      monitoringServers:
        - fqdn: dir01.contoso.com
          messageQueuing: true
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir01.contoso.com, servers: 1 }]
      monitoringServers:
        - fqdn: mon01.contoso.com
          messageQueuing: true
          collocatedWith: [database]
          sqlStore: { sqlServer: mon01.contoso.com, instance: mon }
`},"director-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      edgePools: [{ fqdn: edge.contoso.com, servers: 6 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30001
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      edgePools: [{ fqdn: edge.contoso.com, servers: 6 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30000
`},"director-homes-nobody":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools:
        - fqdn: dir01.contoso.com
          servers: 1
          homedUsers: 1
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir01.contoso.com, servers: 1, homedUsers: 0 }]
`},"director-recommended":{flagged:`# Remote users are authenticated by the pool that homes them.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# A Director is the next hop of the Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: dir.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"dns-records":{flagged:`# The record for partner discovery of contoso.com is missing.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    dnsRecords:
      - { zone: external, type: SRV, name: _sip._tls.contoso.com, port: 443, targets: [sip.contoso.com] }
      - { zone: external, type: A, name: sip.contoso.com, targets: [203.0.113.10] }
      - { zone: external, type: A, name: webconf.contoso.com, targets: [203.0.113.11] }
      - { zone: external, type: A, name: av.contoso.com, targets: [203.0.113.12] }
`,clean:`# Every name that external users resolve has a record.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    dnsRecords:
      - { zone: external, type: SRV, name: _sip._tls.contoso.com, port: 443, targets: [sip.contoso.com] }
      - { zone: external, type: SRV, name: _sipfederationtls._tcp.contoso.com, port: 5061, targets: [sip.contoso.com] }
      - { zone: external, type: A, name: sip.contoso.com, targets: [203.0.113.10] }
      - { zone: external, type: A, name: webconf.contoso.com, targets: [203.0.113.11] }
      - { zone: external, type: A, name: av.contoso.com, targets: [203.0.113.12] }
`},"edge-addressing":{flagged:`# Two Edge Servers require six public addresses.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          publicIps: [203.0.113.10, 203.0.113.11, 203.0.113.12, 203.0.113.13]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Every service of the two Edge Servers has a public address.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          publicIps: [203.0.113.10, 203.0.113.11, 203.0.113.12, 203.0.113.13, 203.0.113.14, 203.0.113.15]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-alone":{flagged:`# The Edge Server is collocated with a Director.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers:
            - fqdn: edge01.contoso.com
              roles: [edge, director]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge Server has no other role.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers:
            - fqdn: edge01.contoso.com
              roles: [edge]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      directorPools: [{ fqdn: dir.contoso.com, servers: 6 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30001
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      directorPools: [{ fqdn: dir.contoso.com, servers: 6 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30000
`},"edge-certificate":{flagged:`# The external certificate lacks a name, and the internal interface has no certificate.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    certificates:
      - usage: edge-external
        issuer: public
        subject: sip.contoso.com
        san: [sip.contoso.com]
`,clean:`# A public certificate with all names on the external interfaces, a private one on the internal interface.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
`},"edge-dns-failover-gap":{flagged:`# A partner on an older product does not try the second Edge Server.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          loadBalancing:
            internal: dns
            external: dns
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation: { allowedDomains: [fabrikam.com], legacyPartners: [ocs-2007-r2] }
`,clean:`# Hardware load balancing fails over for partners on older products too.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          loadBalancing:
            internal: hardware
            external: hardware
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation: { allowedDomains: [fabrikam.com], legacyPartners: [ocs-2007-r2] }
`},"edge-high-availability":{flagged:`# A single Edge Server is not highly available.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge pool has two servers.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-load-balancing":{flagged:`# The two sides of the Edge pool use different types of load balancing.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing:
            internal: hardware
            external: dns
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Both sides of the Edge pool use DNS load balancing.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing:
            internal: dns
            external: dns
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-nat":{flagged:`# Hardware load balancing requires public addresses, but the Edge pool uses NAT.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing: { internal: hardware, external: hardware }
          nat: { publicAvIp: 203.0.113.12 }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# With DNS load balancing the Edge pool may use NAT.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing: { internal: dns, external: dns }
          nat: { publicAvIp: 203.0.113.12 }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-next-hop":{flagged:`# The next hop is one server of the pool, not the pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: [fe01.contoso.com, fe02.contoso.com] }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: fe01.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The next hop of the Edge pool is the Front End pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: [fe01.contoso.com, fe02.contoso.com] }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: pool01.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-next-hop-director":{flagged:`# The site has a Director, but the Edge pool bypasses it.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: pool01.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The next hop of the Edge pool is the Director pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: dir.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-required":{flagged:`# External access is enabled, but there is no Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`,clean:`# The Edge pool serves remote users and federated users.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`},"edge-services":{flagged:`# The Edge pool does not run the Access Edge service.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          services: [web-conferencing, av]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge pool runs all three services, each with an external FQDN.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          services: [access, web-conferencing, av]
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-single-fqdn":{flagged:`# All Edge services share one external FQDN and address.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers: [edge01.contoso.com]
          singleFqdn: true
          ports: { access: 444, webConferencing: 8057, av: 443 }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Every Edge service has its own external FQDN.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers: [edge01.contoso.com]
          singleFqdn: false
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-workgroup":{flagged:`# The Edge Servers are members of the internal domain.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          domainJoined: true
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge Servers are in a workgroup.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          domainJoined: false
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"endpoints-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 70000
          servers: 8
          endpointsPerUser: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 70000
          servers: 8
          endpointsPerUser: 1.5
`},"expired-waiver":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2026-10-31: the fourth server arrives in October
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 3
`},"external-access-policy":{flagged:`# Federation is enabled, but no policy allows it.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    policies:
      - { scope: global, enableOutsideAccess: true }
`,clean:`# Some users are allowed federation, and all users remote access.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    policies:
      - { scope: global, enableOutsideAccess: true }
      - { scope: user, name: SalesAccessPolicy, enableOutsideAccess: true, enableFederationAccess: true }
`},"external-access-policy-per-site":{flagged:`# Two policies for the users of one site.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    policies:
      - { scope: site, site: Redmond, enableOutsideAccess: true }
      - { scope: site, site: redmond }
`,clean:`# One policy for the site, and one for users who require more.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    policies:
      - { scope: site, site: Redmond }
      - { scope: user, name: SalesAccessPolicy, enableOutsideAccess: true }
`},"external-access-switches":{flagged:`# An organization-wide switch disables an enabled scenario.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    accessEdge:
      allowOutsideUsers: true
      allowFederatedUsers: false
`,clean:`# The organization-wide switches allow the enabled scenarios.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    accessEdge: { allowOutsideUsers: true, allowFederatedUsers: true }
`},"feature-availability":{flagged:`# Lync Server 2010 does not support database mirroring.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          backEnd:
            sqlServer: sql01.contoso.com
            highAvailability: mirroring
`,clean:`# The database is clustered, which Lync Server 2010 supports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }
`},"federation-edge":{flagged:`# Federation is enabled, but not on the Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: false
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`,clean:`# The Edge pool has federation enabled.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - { fqdn: edge.contoso.com, servers: [edge01.contoso.com, edge02.contoso.com], federation: true }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`},"federation-port":{flagged:`# Partners connect to port 5061 for federation.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          federationPort: 5060
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`,clean:`# Federation uses the standard port.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          federationPort: 5061
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`},"federation-reach":{flagged:`# Federation is enabled, but no partner is allowed or discovered.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: false
`,clean:`# A partner domain is allowed.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: false
      allowedDomains: [fabrikam.com, litwareinc.com]
`},"federation-single-edge":{flagged:`# Two Edge pools have federation enabled.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 2, federation: true }
        - { fqdn: edge02.contoso.com, servers: 2, federation: true }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`,clean:`# One of two Edge pools has federation enabled.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 2, federation: true }
        - { fqdn: edge02.contoso.com, servers: 2, federation: false }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`},"file-store":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
          fileStore:
            server: fe01.contoso.com
            share: lync
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
          fileStore: { server: file01.contoso.com, share: lync }
`},"firewall-ports":{flagged:`# Federation is allowed inbound, but not outbound.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    firewallRules:
      - { from: internet, to: access-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: access-edge, protocol: tcp, ports: 5061 }
      - { from: access-edge, to: internet, protocol: udp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 4443 }
      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }
      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }
`,clean:`# The ports of IM and presence, and none for media.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    firewallRules:
      - { from: internet, to: access-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: access-edge, protocol: tcp, ports: 5061, direction: both }
      - { from: access-edge, to: internet, protocol: udp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 4443 }
      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }
      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }
`},"fqdn-format":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool_01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool-01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
`},"front-end-count":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 4
`},"front-end-load-balancing":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          loadBalancing:
            sip: dns
            http: none
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          loadBalancing:
            sip: dns
            http: hardware
          webServices: { internalFqdn: web01.contoso.com }
`},"front-end-spare":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 5
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 6
`},"known-reference":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          monitoringServer: mno01.contoso.com
      monitoringServers: [{ fqdn: mon01.contoso.com, messageQueuing: true }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          monitoringServer: MON01.contoso.com
      monitoringServers: [{ fqdn: mon01.contoso.com, messageQueuing: true }]
`},"monitoring-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
      monitoringServers:
        - fqdn: mon01.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }
      monitoringServers:
        - fqdn: mon01.contoso.com
`},"multiparty-im":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          features:
            multipartyIm: true
            conferencing: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          features:
            multipartyIm: true
            conferencing: true
`},"own-rule-failed":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 4000
    - name: Dublin
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 4000
    - name: Dublin
      users: 800
`,under:{policy:`apiVersion: lync-policy/v1
kind: Policy
preset: minimal
rules:
  - id: contoso/small-sites
    title: No site has more than 5,000 users
    level: warning
    each: spec.sites
    require: self.users <= 5000
    message: '"site " + self.name + " has " + string(self.users) + " users; at most 5000 are allowed"'
`,output:`example.yaml:9:7: error: custom rule contoso/small-sites failed to evaluate: in require, no property "users"; test it with has(self.users) [own-rule-failed]
    9 |     - name: Dublin
      |       ^^^^^^^^^^^^
  why     A rule that fails to evaluate has no result, which must not be mistaken for a pass
  fix     Change the rule so that it evaluates for every deployment, for example with has(self.users)
  source  Common Expression Language: language definition, 2026-11-22
          https://github.com/google/cel-spec/blob/master/doc/langdef.md

1 error (1 file checked by 8 rules, 7 of which did not apply, as of 2026-11-22)
`}},"paired-pool-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 6
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 4
          pairedWith: pool01.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 6
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 6
          pairedWith: pool01.contoso.com
`},"partner-discovery-routing":{flagged:`# Partner discovery is enabled, but all requests use the default route.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: true
      routing: default
    accessEdge: { defaultRouteFqdn: route.contoso.com }
`,clean:`# Partners are discovered by DNS SRV records.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: true
      routing: dns-srv
`},"platform-support":{flagged:`# Windows Server and SQL Server are newer than the product supports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          os: Windows Server 2012 R2
          backEnd:
            sqlServer: sql01.contoso.com
            version: SQL Server 2012 SP1
            edition: workgroup
`,clean:`# Supported versions of Windows Server and SQL Server.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          os: Windows Server 2008 R2 SP1 Enterprise
          backEnd: { sqlServer: sql01.contoso.com, version: SQL Server 2008 R2 SP2, edition: standard }
`},"pool-quorum":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
`},"pool-size":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 82000
          servers: 10
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 80000
          servers: 9
`},"product-support":{flagged:`# Lync Server 2010 is out of support.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }
`,clean:`# Subscription Edition is supported as long as it is kept current.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
`},"public-im-license":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers:
        - windows-live
        - yahoo
  licensing:
    publicIm: { providers: [windows-live], reference: EA-12345 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm: { providers: [windows-live, yahoo] }
  licensing:
    publicIm: { providers: [windows-live, yahoo], reference: EA-12345 }
`},"public-im-modality":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers: []
      modalities:
        - im
        - file-transfer
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers: []
      modalities: [im, presence]
`},"public-im-provider":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers:
        - icq
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      enabled: false
      providers: [icq]
`},"public-im-service-ended":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers:
        - skype
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      enabled: false
      providers: [skype]
`},"quorum-documented":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 13
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 12
`},"reverse-proxy-publishing":{flagged:`# Meeting links are not published for anonymous guests.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies:
    - fqdn: rp01.contoso.com
      publishes: [web-services]
  externalAccess: { remoteUsers: { peakUsers: 600 }, anonymousGuests: {} }
`,clean:`# Web services and meetings are published.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies:
    - fqdn: rp01.contoso.com
      publishes: [web-services, meet]
  externalAccess: { remoteUsers: { peakUsers: 600 }, anonymousGuests: {} }
`},"reverse-proxy-required":{flagged:`# Remote users are enabled, but there is no reverse proxy.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# A reverse proxy publishes the web services.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},schema:{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUser: 10000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 10000
          servers: 2
`},"standard-edition-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: standard
          homedUsers: 2000
          servers: 1
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: enterprise
          homedUsers: 2000
          servers: 3
`},"standard-edition-limits":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: se01.contoso.com
          edition: standard
          homedUsers: 6000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: se01.contoso.com
          edition: standard
          homedUsers: 5000
          servers: 1
`},"unique-fqdn":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers:
            - fe03.contoso.com
            - fe02.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
    - name: Chicago
      frontEndPools:
        # A Standard Edition server is its own pool.
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 900, servers: [se01.contoso.com] }
  servers:
    # The inventory entry of a server that a pool lists.
    - { fqdn: fe01.contoso.com, cpuCores: 8, memoryGb: 16 }
`},"unused-waiver":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 4
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 3
`},"virtual-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          platform: virtual
          homedUsers: 30000
          servers: 4
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          platform: virtual
          homedUsers: 30000
          servers: 6
`},"virtual-hosts":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual, host: host01 }
            - { fqdn: fe02.contoso.com, platform: virtual, host: HOST01 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual, host: host01 }
            - { fqdn: fe02.contoso.com, platform: virtual, host: host02 }
`},"virtual-pool":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: physical }
            - { fqdn: fe02.contoso.com, platform: virtual }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual }
            - { fqdn: fe02.contoso.com, platform: virtual }
`},"waiver-limits":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count: the fourth server arrives in January
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 3
`},"xmpp-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: [jabber.fabrikam.com]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp: { partners: [] }
    policies: [{ scope: global, enableFederationAccess: true }]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"xmpp-gateway-hotfix":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp: { partners: [jabber.fabrikam.com] }
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp: { partners: [jabber.fabrikam.com] }
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: true
`},"xmpp-gateway-placement":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: true
      network: internal
      os: Windows Server 2008 R2
      collocatedWith: [reverse-proxy]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: true
      network: perimeter
      os: Windows Server 2008 x64 SP2
      collocatedWith: []
      certificate: { subject: xmpp01.contoso.com, issuer: private, eku: [server, client] }
`},"xmpp-gateway-required":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: [jabber.fabrikam.com]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: [jabber.fabrikam.com]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"xmpp-modality":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: []
      modalities: [im, audio]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: []
      modalities: [im, presence]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"xmpp-partner":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners:
        - gmail.com
        - jabber.fabrikam.com
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      enabled: false
      partners: [gmail.com]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"yaml-syntax":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 10000
          homedUsers: 12000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 10000
          servers: 2
`}};var y=s(4223),U=s(760),v=s(9894),l=s(5179),d=s(1245),x=s(9076),R=s(8824),k=s(7381),m=s(9676);const g="2026-11-22";async function p({preset:n},o){if(o.under)return{example:o,command:`lync-policy --as-of ${g} example.yaml`,output:o.under.output};const i=[{file:"example.yaml",content:o.flagged,named:!0}],h={policy:{...l.G,preset:n},today:g},u=n==="recommended"?"":`--preset ${n} `;return{example:o,command:`lync-policy ${u}--as-of ${g} example.yaml`,output:(0,m.terminal)(await(0,v.tf)(i,h),{color:!1,quiet:!1})}}async function c(n,o){const i=o&&await p(n,o);return f(n,(0,k.xS)(n),(0,k.Ks)(n,i))}function r(n,o){const{Level:i="",Presets:h=""}=(0,k.xS)(n),{name:u}=U.x[o];return f(n,{Level:i,Presets:h,Product:u},[(0,k.N$)(n),{heading:u,blocks:t(n,o)}])}function t(n,o){const i=(0,x.y)(n);if(!i.includes(o))return[{kind:"text",text:`The rule does not apply to this product. It applies to ${S(i)}.`}];const h=(0,x.Q)((0,R.f)(n),[o]);return h.length>0?[{kind:"facts",facts:h}]:[{kind:"text",text:"The rule applies, without figures that depend on the product."},{kind:"source",source:(0,d.k4)(n.source)}]}function f(n,o,i){const h=Object.entries(o).map(([q,C])=>`${q.padEnd(8)}  ${C}
`),u=i.map(({heading:q,blocks:C})=>`${q}

${C.map(b).join(`
`)}`);return[`${n.id}: ${n.title}
`,h.join(""),...u].join(`
`)}function b(n){return w(n).trimEnd().replace(/^(?=.)/gm,"  ").concat(`
`)}function w(n){switch(n.kind){case"facts":return n.facts.map(V).join(`
`);case"rules":return n.rules.map(({id:o,title:i})=>`${o}: ${i}`).join(`
`);case"source":return M(n.source);case"prose":return O(n.text.replaceAll("`",""));default:return n.text}}function V({label:n,rows:o}){const i=o.flatMap(({value:h,products:u,evidence:q,source:C})=>[...j(o.length===1?h:`${h} (${S(u)})`,2),...j(`${q}: ${M(C)}`,4)]);return[n,...i,""].join(`
`)}function S(n){return n.map(o=>U.x[o].name).join(", ")}function j(n,o){return n.split(`
`).map(i=>`${" ".repeat(o)}${i}`)}function O(n){return n.replace(/(?=.{97})(.{1,96}) /g,`$1
`)}function M({title:n,date:o,url:i}){return[[n,o].filter(Boolean).join(", "),i].filter(Boolean).join(`
`)}var B=s(684),T=s(9126),$=s(4782);const F={description:['Prints what a rule checks and why, an incorrect and a correct example, how to fix a finding, and the figures and sources for each product. "lync-policy rules" lists all rules.'],options:{product:{value:"NAME",help:`Only print the figures for this product, their evidence and their source: ${(0,a.D7)(U.Z,"or")}.`},...T.uN},exitCodes:{0:"success",2:"error: usage, policy or unknown rule"},run:(n,o)=>e(D(n),o)};function D(n){return{policy:(0,$.Yn)(n,[]),id:(0,B.NF)("explain","RULE",n.words,'"lync-policy rules" lists all rules'),product:(0,T.Kf)(n,"product",U.Z)}}async function e({policy:n,id:o,product:i},h){const u=await(0,$.hZ)(n,h,({policy:q})=>(0,$.Il)(o,(0,y.f)(q)));return h.out(i?r(u,i):await c(u,P[o])),0}}),4223:(function(A,E,s){s.d(E,{Q:()=>U,f:()=>y});var a=s(4203),P=s(1100);function y({customRules:v}){return[...P.aO,...v.map(({rule:l})=>l),...a.Tj]}function U(v){return y(v).map(({id:l})=>l)}}),3903:(function(A,E,s){s.d(E,{X:()=>a});function a({kind:P,reason:y,owner:U,ticket:v,until:l}){return P==="baseline"?`in the baseline: ${y}`:`waived until ${l}${U?` by ${U}`:""}${v?`, ${v}`:""}: ${y}`}}),9897:(function(A,E,s){s.d(E,{AH:()=>y,Jg:()=>P,Mx:()=>U});var a=s(760);const P={A:"documented","A*":"documented (copy or translation)",B:"secondary source",C:"related product",I:"inferred",U:"unverified"},y={A:"The source document states this requirement.","A*":"A copy or a translation of the source document states this requirement.",B:"A secondary source states this requirement: a book, an article, a command reference or a support note.",C:"The source document is about a related product; the page of the product itself is not available.",I:"No document states this requirement; it is inferred from the documents.",U:"Unverified: no available document states this requirement."};function U({evidence:v,inherited:l}){const d=v==="A"||v==="A*"?"":P[v],x=l?`inherited from ${a.x[l].name}`:"";return[d,x].filter(Boolean).join(", ")}}),8423:(function(A,E,s){s.d(E,{z:()=>y});var a=s(5797);const P=120;function y({range:l,excerpt:d}){if(d.trim()==="")return;const x=l.column-1,R=l.endLine===l.line?Math.max(l.endColumn-1,x+1):d.length,k=U(d,d.length>P?Math.max(0,Math.min(x-20,d.length-P)):0),m=U(d,Math.min(d.length,k+P));return{before:(k>0?"\u2026":"")+v(d.slice(k,x)),marked:v(d.slice(x,Math.min(R,m))),after:v(d.slice(Math.min(R,m),m))+(m<d.length?"\u2026":"")}}function U(l,d){return(0,a.Ct)(l,d)?d-1:d}function v(l){return(0,a.ts)(l.replaceAll("	"," "))}}),9076:(function(A,E,s){s.d(E,{Q:()=>x,y:()=>d});var a=s(5797),P=s(9897),y=s(760),U=s(1245);const v={usersPerFrontEnd:"Users per Front End Server, as printed",usersPerFrontEndAccepted:"Users per Front End Server, as rounded in the page's own examples",spareFrontEnds:"Spare Front End Servers per pool",survivesOneLoss:"Sizing includes the loss of one Front End Server",maxFrontEnds:"Front End Servers per pool, at most",lowerMaxFrontEnds:"Front End Servers per pool, at most, by another page of the product",recommendedFrontEnds:"Front End Servers per pool, recommended minimum",quorum:"Front End Servers required to start a pool and to keep it running, by pool size",maxPoolUsers:"Users per Front End pool, at most",maxPoolEndpoints:"Endpoints per Front End pool, at most",endpointsPerUser:"Endpoints per user",pairedPoolUsers:"Users in each of two paired pools, at most",standardEditionUsers:"Users per Standard Edition server, at most",standardEditionFailoverUsers:"Users per Standard Edition server during failover, at most",virtualFrontEndUsers:"Users per virtual Front End Server",virtualStandardEditionUsers:"Users per virtual Standard Edition server",usersPerEdge:"Concurrent remote users per Edge Server",usersPerDirector:"Concurrent remote users per Director",recommendedEdges:"Edge Servers per pool for high availability",maxDirectors:"Directors per pool, at most",archivingUsers:"Users per dedicated Archiving Server",archivingUsersBesideMonitoring:"Users per Archiving Server collocated with Monitoring Server",monitoringUsers:"Users per dedicated Monitoring Server",monitoringUsersBesideArchiving:"Users per Monitoring Server collocated with Archiving Server",usersPerAvConferencing:"Users of a site per A/V Conferencing Server",collocatedAvConferencingUsers:"Users of a site with collocated A/V conferencing, at most",peakUsersPerAvConferencing:"Concurrent conference users per A/V Conferencing Server",branchApplianceUsers:"Users per Survivable Branch Appliance",branchServerUsers:"Users per Survivable Branch Server",centralSites:"Central sites",branchSites:"Branch sites",backEnds:"Back End databases of Enterprise pools",databaseServers:"Databases on one SQL Server computer",loadBalancing:"Load balancing of a pool of several Front End Servers",webLoadBalancing:"HTTP load balancing next to DNS load balancing",fileStores:"File store of a pool, outside its Enterprise Front End Servers",directorUsers:"Users homed on Directors",edge:"Edge Server for external access",edgeLayout:"Edge services of an Edge pool",edgeCompanions:"Roles that may be collocated with an Edge Server",federationPort:"Federation port",xmpp:"XMPP connectivity",xmppHotfix:"XMPP Gateway requires its hotfix",xmppPartners:"XMPP partner domains named as supported",publicImProviders:"Public IM providers",licensedPublicIm:"Public IM providers that require a license",publicImAudio:"Public IM providers with audio",publicImVideo:"Public IM providers with video",publicImModalities:"Modalities with every public IM provider",xmppModalities:"Modalities with XMPP partners",xmppGatewayNetwork:"Network of an XMPP Gateway",xmppGatewaySystems:"Operating systems of an XMPP Gateway (64-bit)",archiving:"Archiving",archivingToExchange:"Archiving to Exchange",archivingRetentionDays:"Retention of archived data, in days",neverArchived:"Content that is never archived",archivingDefaultDays:"Default retention of archived data, in days",archivingCompanions:"Roles that may be collocated with an Archiving Server",poolPairing:"Pool pairing",avConferencingRole:"A/V Conferencing Server role",monitoringRole:"Monitoring Server role",collocation:"Roles that may be collocated, by role",persistentChat:"Persistent Chat",backEndHighAvailability:"High availability of the Back End",operatingSystems:"Operating systems",upgradedOperatingSystems:"Operating systems after an in-place upgrade only",sqlServers:"SQL Server versions",sqlEditions:"SQL Server editions (64-bit)",unsupportedInstallations:"Unsupported operating system editions",guestOperatingSystems:"Operating systems of virtual machines, if fewer",hypervisors:"Hypervisors",mainstreamEnd:"End of mainstream support",extendedEnd:"End of extended support",earliestEnd:"Support continues at least until",extendedSecurityUpdates:"Extended security updates"},l={centralSites:{"with-pool":"at least one, each with a Front End pool or Standard Edition server"},branchSites:{"of-central-site":"each belongs to a central site"},backEnds:{apart:"on a dedicated database server"},databaseServers:{"one-of-each":"at most one Back End, one archiving and one monitoring database"},federationPort:{5061:"5061"},edgeLayout:{consolidated:"all three services on every Edge Server"},xmpp:{"separate-gateway":"through a separate XMPP Gateway","built-in":"built in"},licensedPublicIm:{every:"every provider"},archiving:{"server-role":"Archiving Server",store:"archiving store, written by Front End Servers"},persistentChat:{"add-on":"separate Group Chat Server","server-role":"server role"},directorUsers:{0:"none"}};function d(c){return c.products??y.Z}function x({facts:c=[]},r){return(r.length===1?c:c.filter(f=>r.some(b=>R(f,b)))).map(f=>({label:v[f],rows:k(f,r)}))}function R(c,r){const{value:t}=y.x[r][c];return t!==null&&t!==!1}function k(c,r){const t=new Map;for(const f of r){const b=m(c,f),w=JSON.stringify([b.value,b.evidence,b.source]);t.set(w,{...b,products:[...t.get(w)?.products??[],f]})}return[...t.values()]}function m(c,r){const t=y.x[r][c],f=t.inherited?` (from ${y.x[t.inherited].name})`:"";return{value:t.value===null&&t.evidence==="U"?"not documented":g(c,t.value),products:[r],evidence:`${P.Jg[t.evidence]}${f}`,source:(0,U.k4)(t.source)}}function g(c,r){const t=l[c]?.[String(r)];return t!==void 0?t:typeof r=="number"?(0,a.ZV)(r):typeof r=="boolean"?r?"yes":"no":typeof r=="string"?r:Array.isArray(r)?r.map(p).join(", ")||"none":r==null?"none":p(r)}function p(c){if(typeof c!="object"||c===null)return String(c);const r=c;return"min"in r?`${(0,a.ZV)(Number(r.min))} to ${(0,a.ZV)(Number(r.max))}`:"until"in r?`${r.from} to ${r.until}`:"start"in r?`${r.start} to start, ${r.run} to run`:Object.entries(r).map(([t,f])=>`${t}: ${Array.isArray(f)?f.join(", ")||"none":p(f)}`).join("; ")}}),7381:(function(A,E,s){s.d(E,{N$:()=>c,xS:()=>m,RL:()=>p,wD:()=>D,CS:()=>F,Ks:()=>g,_o:()=>$});var a=s(9897),P=s(760),y=s(1100),U=s(1245),v=s(9076),l=s(4203),d=s(8824);const x=[...y.aO,...l.Tj];function R(e){const n=k(e);return x.filter(o=>o.id!==e.id&&(n.includes(o.id)||k(o).includes(e.id)))}function k(e){return[...e.yieldsTo??[],...(0,d.f)(e).related??[]]}function m(e){const n=Object.values(P.x),o=e.products?.map(i=>P.x[i].name);return{Level:e.level,Presets:y.v4.slice(y.v4.indexOf(e.preset)).join(", "),Products:o?o.join(", "):`all, from ${n[0]?.name} to ${n.at(-1)?.name}`}}function g(e,n){const o=R(e);return[c(e),r(e),...n?V(n):[],t(e),f(e),{heading:"Products",blocks:j(e)},...o.length>0?[{heading:"Related rules",blocks:[{kind:"rules",rules:o}]}]:[],O(e)]}function p(e){return[c(e),r(e),t(e),f(e),O(e)]}function c(e){return{heading:"What it checks",blocks:[{kind:"prose",text:(0,d.f)(e).checks}]}}function r({why:e}){return{heading:"Why",blocks:[M(e)]}}function t({fix:e}){return{heading:"How to fix",blocks:[M(e)]}}function f(e){return{heading:"When to disable",blocks:[{kind:"prose",text:`${(0,d.f)(e).disable}.`}]}}function b(e,n){const o=Object.entries(m(e)).map(([u,q])=>`**${u}:** ${q}`),i=g(e,n).map(({heading:u,blocks:q})=>`## ${u}

${q.map(B).join(`

`)}
`);return[`# ${D(e.title)} (\`${e.id}\`)

${o.join(" \xB7 ")}
`,...i,`[All rules](README.md)
`].join(`
`)}function w(e){const n=e.map(({title:i,rules:h})=>{const u=h.map(q=>`| [${q.id}](${q.id}.md) | ${q.level} | ${q.preset} | ${D(q.title)} |`);return`## ${i}

| Rule | Level | Preset | What it checks |
| :--- | :--- | :--- | :--- |
${u.join(`
`)}
`});return`# Rules

${["All checks of lync-policy. A preset includes the ones before it: `minimal`, then `recommended`, then `strict`.","`lync-policy explain RULE` prints a page in a terminal; `--product NAME` prints the figures and the source for one","product. [Coverage of documented facts](../coverage.md) lists the facts behind the rules."].join(`
`)}

${n.join(`
`)}`}function V({example:e,command:n,output:o}){return[{heading:"Incorrect example",blocks:[{kind:"code",language:"yaml",text:e.flagged},...S(e),{kind:"code",language:"text",text:`$ ${n}
${o}`}]},{heading:"Correct example",blocks:[{kind:"code",language:"yaml",text:e.clean}]}]}function S({under:e}){return e?[{kind:"prose",text:"With this `.lync-policy.yaml` in the same folder:"},{kind:"code",language:"yaml",text:e.policy},{kind:"text",text:"Output for this file, saved as example.yaml:"}]:[{kind:"text",text:"Output for this file, saved as example.yaml:"}]}function j(e){const n=(0,v.Q)((0,d.f)(e),(0,v.y)(e));return n.length>0?[{kind:"facts",facts:n}]:[{kind:"text",text:`Applies to ${e.products?.map(i=>P.x[i].name).join(", ")??"all products"}, without figures that depend on the product.`}]}function O({kind:e,level:n,source:o,evidence:i}){const h="A finding whose deciding fact is inferred, unverified or from a related product is a warning at most, unless the policy sets the level.",u=a.AH[i],q=n==="error"&&e===void 0?`${u} ${h}`:u;return{heading:"Source",blocks:[{kind:"source",source:(0,U.k4)(o)},...e==="custom"?[]:[{kind:"text",text:q}]]}}function M(e){return{kind:"text",text:`${e}.`}}function B(e){switch(e.kind){case"code":return`\`\`\`${e.language}
${e.text}\`\`\``;case"text":return D(e.text);case"prose":return F(e.text);case"facts":return e.facts.map(T).join(`

`);case"rules":return e.rules.map(({id:n,title:o})=>`- [${n}](${n}.md): ${D(o)}`).join(`
`);case"source":return $(e.source)}}function T({label:e,rows:n}){const o=n.map(({value:h,products:u,evidence:q,source:C})=>`| ${[u.map(I=>profiles[I].name).join(", "),h,q].map(D).join(" | ")} | ${$(C)} |`),i=["| Product | Value | Evidence | Source |","| :--- | :--- | :--- | :--- |"];return[`${D(e)}:`,"",...i,...o].join(`
`)}function $({title:e,url:n,date:o}){return[n?`[${D(e)}](<${n}>)`:D(e),o].filter(Boolean).join(", ")}function F(e){return e.split(/(`[^`\n]+`)/).map((n,o)=>o%2===1?n:D(n)).join("")}function D(e){return e.replace(/[\\`*_<[\]|]/g,"\\$&")}}),9676:(function(A,E,s){s.r(E),s.d(E,{terminal:()=>d});var a=s(5797),P=s(3903),y=s(1245),U=s(8423),v=s(9620),l=s(5623);function d(m,g){const p=(0,v.D)(g);if(g.quiet)return m.findings.map(t=>`${x(t,p)}
`).join("");const c=m.findings.map(t=>`${x(t,p)}
${R(t,p)}${k(t,p)}
`),r=m.waived.map(t=>`${p("dim","waived")} ${x(t,p)}
${p("dim",`  ${(0,a.zB)((0,P.X)(t.waiver))}`)}
`);return`${c.join("")}${r.join("")}${r.length>0?`
`:""}${(0,l.ET)(m,g)}`}function x({file:m,range:g,rule:p,message:c},r){const t=m.trimStart().startsWith("::")?`./${m}`:m;return`${r("strong",`${(0,a.zB)(t)}:${g.line}:${g.column}:`)} ${r(p.level,`${p.level}:`)} ${(0,a.zB)(c)} ${r("dim",`[${p.id}]`)}`}function R({clip:m,...g},p){const c=m??(0,U.z)(g);if(!c)return"";const{before:r,marked:t,after:f}=c,b=String(g.range.line).padStart(5),w=p(g.rule.level,"^".repeat(Math.max((0,a.zB)(t).length,1)));return`${p("dim",`${b} |`)} ${(0,a.zB)(r+t+f)}
${p("dim",`${" ".repeat(b.length)} |`)} ${" ".repeat((0,a.zB)(r).length)}${w}
`}function k({rule:m,source:g,related:p},c){const{title:r,date:t,url:f}=(0,y.k4)(g);return[...p.map(({file:V,range:S,message:j})=>`${(0,a.zB)(V)}:${S.line}:${S.column}: ${(0,a.zB)(j)}`).map(V=>["see",V]),["why",(0,a.zB)(m.why)],["fix",(0,a.zB)(m.fix)],["source",[[r,t].filter(Boolean).join(", "),f].filter(Boolean).join(`
          `)]].map(([V,S])=>`  ${c("dim",V.padEnd(7))} ${S}
`).join("")}})};
