"use strict";exports.id=6254,exports.ids=[6254,9676],exports.modules={6845:(function(E,u,s){s.d(u,{f:()=>v,u:()=>p});var a=s(4203),f=s(2419),q=s(6858);const p={policy:{type:"string"}};async function v({text:l},{cwd:d,home:h}){const U={file:l("policy"),asked:{},audit:!1,patterns:[],home:h},{policy:t,close:e}=await(0,f.V)(U,{cwd:d,base:d});return e(),[...q.aO,...(t.own??[]).map(({rule:c})=>c),...a.b3]}}),6254:(function(E,u,s){s.r(u),s.d(u,{explain:()=>h});var a=s(3862),f=s(942),q=s(5797);const p={"archiving-association":{flagged:`apiVersion: lync-policy/v1
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
`,clean:`# As many Standard CALs as users, and fewer of those that come on top.
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
`,clean:`# A Director stands between the Edge pool and the Front End pool.
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
`},"dns-records":{flagged:`# Partners discover contoso.com by a record that is missing.
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
`,clean:`# Every name that people outside look up is there.
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
`},"edge-addressing":{flagged:`# Two Edge Servers need six public addresses.
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
`},"edge-alone":{flagged:`# A computer in the perimeter network is Edge Server and Director at once.
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
`,clean:`# The Edge Server carries nothing else.
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
`,clean:`# A public certificate with all names outside, a private one inside.
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
`},"edge-high-availability":{flagged:`# One Edge Server cannot be highly available.
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
`,clean:`# Two Edge Servers stand in for each other.
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
`},"edge-load-balancing":{flagged:`# The two sides of the Edge pool are load balanced in different ways.
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
`,clean:`# Both sides of the Edge pool are load balanced by DNS.
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
`},"edge-nat":{flagged:`# A hardware load balancer needs public addresses, but the Edge pool is behind NAT.
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
`,clean:`# With DNS load balancing the Edge pool may be behind NAT.
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
`,clean:`# The Edge pool passes traffic to the Front End pool.
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
`},"edge-next-hop-director":{flagged:`# The site has a Director, but the Edge pool goes past it.
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
`,clean:`# The Edge pool passes traffic to the Director.
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
`},"edge-required":{flagged:`# People outside cannot come in: there is no Edge pool.
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
`,clean:`# The Edge pool serves remote users and partners.
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
`},"edge-services":{flagged:`# An Edge pool without the Access Edge service takes nobody in.
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
`,clean:`# All three services run on the Edge pool and have names outside.
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
`},"edge-single-fqdn":{flagged:`# All Edge services share one name and address.
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
`,clean:`# Every Edge service has a name of its own.
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
`},"external-access-policy":{flagged:`# Partners are served, but no policy lets anybody reach them.
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
`,clean:`# Some users may reach partners, everybody may work from outside.
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
`,clean:`# One policy for the site, one for users who need more.
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
`},"external-access-switches":{flagged:`# The organisation shuts what the manifest serves.
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
`,clean:`# The organisation allows what the manifest serves.
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
`},"feature-availability":{flagged:`# Lync Server 2010 has no mirroring of its databases.
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
`,clean:`# The database is clustered, as Lync Server 2010 asks.
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
`},"federation-edge":{flagged:`# Partners are served, but federation is off at the Edge pool.
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
`,clean:`# Federation is on at the Edge pool.
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
`},"federation-port":{flagged:`# Partners look for federation on port 5061.
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
`,clean:`# Federation runs on its usual port.
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
`},"federation-reach":{flagged:`# Federation is on, but there is nobody whom it reaches.
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
`,clean:`# Partners are allowed by name.
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
`},"federation-single-edge":{flagged:`# Two Edge pools have federation on.
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
`,clean:`# Of two Edge pools one carries federation.
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
`},"firewall-ports":{flagged:`# Federation answers, but cannot call.
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
`,clean:`# What messages and presence need, and nothing for media.
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
`,output:`example.yaml:9:7: error: own rule contoso/small-sites cannot be judged here: in require, there is no users here; has(self.users) asks whether it is there [own-rule-failed]
    9 |     - name: Dublin
      |       ^^^^^^^^^^^^
  why     A rule that breaks off says nothing about the deployment, and nobody may take that for a pass
  fix     Change the rule so that it holds for every deployment, for example by has(self.users)
  source  Common Expression Language: language definition, 2026-11-22
          https://github.com/google/cel-spec/blob/master/doc/langdef.md

1 error (1 file checked by 8 rules, of which 7 had nothing to look at, as of 2026-11-22)
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
`},"partner-discovery-routing":{flagged:`# Partners are to be found by DNS, but all requests take the default route.
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
`,clean:`# Partners are found by DNS SRV records.
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
`},"platform-support":{flagged:`# Windows Server and SQL Server are newer than the product knows.
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
`,clean:`# Windows Server and SQL Server of the day.
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
`},"product-support":{flagged:`# Nobody mends Lync Server 2010 any more.
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
`},"reverse-proxy-publishing":{flagged:`# Guests cannot open the links of meetings.
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
`},"reverse-proxy-required":{flagged:`# Remote users get no meeting content: no reverse proxy publishes it.
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
    # What is said of a computer beside its place in a pool.
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
`}};var v=s(2853),l=s(684),d=s(6845);const h={options:d.u,help:`Usage: lync-policy explain RULE

Says what a rule asks for, why, who says so, and shows an example with a finding and
one without. "lync-policy rules" lists the rules.

Options
  --policy FILE         the policy whose own rules are explained too (default
                        .lync-policy.yaml here or above)
`,async run(U,t){const e=(0,l.j6)("explain","RULE",U.words,'"lync-policy rules" lists them'),c=await(0,d.f)(U,t),r=c.find(o=>o.id===e);if(r)return t.out(await(0,v.WE)(r,p[e])),0;const i=c.map(o=>o.id),n=(0,a.a)(e,i,'"lync-policy rules" lists those that are');throw new f.z(`rule ${(0,q.TL)(e)} is not known; ${n}`)}}}),3903:(function(E,u,s){s.d(u,{f:()=>a});function a({kind:f,reason:q,owner:p,ticket:v,until:l}){return f==="baseline"?`known since the baseline: ${q}`:`waived until ${l}${p?` by ${p}`:""}${v?`, ${v}`:""}: ${q}`}}),8423:(function(E,u,s){s.d(u,{_:()=>q});var a=s(5797);const f=120;function q({range:l,excerpt:d}){if(d.trim()==="")return;const h=l.column-1,U=l.endLine===l.line?Math.max(l.endColumn-1,h+1):d.length,t=p(d,d.length>f?Math.max(0,Math.min(h-20,d.length-f)):0),e=p(d,Math.min(d.length,t+f));return{before:(t>0?"\u2026":"")+v(d.slice(t,h)),marked:v(d.slice(h,Math.min(U,e))),after:v(d.slice(Math.min(U,e),e))+(e<d.length?"\u2026":"")}}function p(l,d){return(0,a.FK)(l,d)?d-1:d}function v(l){return(0,a.RK)(l.replaceAll("	"," "))}}),2853:(function(E,u,s){s.d(u,{WE:()=>l,p_:()=>d});var a=s(9894),f=s(7680),q=s(9676);const p="2026-11-22";async function v({preset:t},e){if(e.under)return{example:e,command:`lync-policy --as-of ${p} example.yaml`,output:e.under.output};const c=[{file:"example.yaml",content:e.flagged,named:!0}],r=await(0,a.tf)(c,{preset:t,failOn:"error"},p),i=t==="recommended"?"":`--preset ${t} `;return{example:e,command:`lync-policy ${i}--as-of ${p} example.yaml`,output:(0,q.terminal)(r,{color:!1,quiet:!1})}}async function l(t,e){const c=Object.entries((0,f.xS)(t)).map(([n,o])=>`${n.padEnd(8)}  ${o}
`),r=e&&await v(t,e),i=(0,f.Ks)(t,r).map(({heading:n,blocks:o})=>`${n}

${o.map(U).join(`
`)}`);return[`${t.id}: ${t.title}
`,c.join(""),...i].join(`
`)}function d(t){const e=t.map(r=>[r.id,r.level,r.preset,h(r)]),c=[0,1,2,3].map(r=>Math.max(...e.map(i=>i[r]?.length??0)));return t.map(({title:r},i)=>`${[...e[i]?.map((o,m)=>o.padEnd(c[m]??0))??[],r].join("  ")}
`).join("")}function h({products:t}){return t?.map(e=>e.replace(/^.*-/,"").toUpperCase()).join(" ")??"all"}function U(t){return(t.kind==="source"?`${t.source.title}, ${t.source.date}
${t.source.url}`:t.text).trimEnd().replace(/^(?=.)/gm,"  ").concat(`
`)}}),7680:(function(E,u,s){s.d(u,{Ks:()=>l,wD:()=>i,xS:()=>v});var a=s(760),f=s(6858),q=s(1245);const p={A:"The document itself was read and says so.","A*":"A copy or a translation of the document was read and says so.",B:"Known at second hand: a book, an article, a command's reference or a note of support says so.",C:"The document is that of a sibling product; that of the product itself could not be read.",I:"No document says so in as many words; it is inferred from what they say.",U:"Not verified: no document that says so could be read."};function v({level:n,preset:o,products:m}){const y=Object.values(a.x),k=m?.map(g=>a.x[g].name);return{Level:n,Presets:f.v4.slice(f.v4.indexOf(o)).join(", "),Products:k?k.join(", "):`all, from ${y[0]?.name} to ${y.at(-1)?.name}`}}function l(n,o){const{title:m,why:y,fix:k,turnOffWhen:g}=n;return[{heading:"What holds",blocks:[c(m)]},{heading:"Why",blocks:[c(y)]},...o?U(o):[],{heading:"How to mend it",blocks:[c(k)]},{heading:"When to turn it off",blocks:[c(g)]},{heading:"Source",blocks:e(n)}]}function d(n,o){const m=Object.entries(v(n)).map(([g,P])=>`**${g}:** ${P}`),y=l(n,o).map(({heading:g,blocks:P})=>`## ${g}

${P.map(r).join(`

`)}
`);return[`# ${i(n.title)} (\`${n.id}\`)

${m.join(" \xB7 ")}
`,...y,`[All rules](README.md)
`].join(`
`)}function h(n){const o=n.map(({title:y,rules:k})=>{const g=k.map(P=>`| [${P.id}](${P.id}.md) | ${P.level} | ${P.preset} | ${i(P.title)} |`);return`## ${y}

| Rule | Level | Preset | What holds |
| :--- | :--- | :--- | :--- |
${g.join(`
`)}
`});return`# Rules

${["What lync-policy checks. A preset holds the ones before it: `minimal`, then `recommended`, then `strict`.","`lync-policy explain RULE` shows the same page in a terminal. [What of the fact sheets is checked](../coverage.md)","says which fact is behind which rule."].join(`
`)}

${o.join(`
`)}`}function U({example:n,command:o,output:m}){return[{heading:"Example that is flagged",blocks:[{kind:"code",language:"yaml",text:n.flagged},...t(n),{kind:"code",language:"text",text:`$ ${o}
${m}`}]},{heading:"Example that is clean",blocks:[{kind:"code",language:"yaml",text:n.clean}]}]}function t({under:n}){return n?[{kind:"text",text:"As example.yaml, beside this .lync-policy.yaml, it gets:"},{kind:"code",language:"yaml",text:n.policy}]:[{kind:"text",text:"As example.yaml it gets:"}]}function e(n){const{level:o,source:m,evidence:y}=n,g=o==="error"&&"check"in n?`${p[y]} Where the fact that decides is inferred for a product, a finding is at most a warning.`:p[y];return[{kind:"source",source:(0,q.k4)(m)},{kind:"text",text:g}]}function c(n){return{kind:"text",text:`${n}.`}}function r(n){if(n.kind==="code")return`\`\`\`${n.language}
${n.text}\`\`\``;if(n.kind==="text")return i(n.text);const{title:o,url:m,date:y}=n.source;return[m?`[${i(o)}](<${m}>)`:i(o),y].filter(Boolean).join(", ")}function i(n){return n.replace(/[\\`*_<[\]|]/g,"\\$&")}}),9676:(function(E,u,s){s.r(u),s.d(u,{terminal:()=>d});var a=s(5797),f=s(3903),q=s(1245),p=s(8423),v=s(9620),l=s(5623);function d(e,c){const r=(0,v.D)(c);if(c.quiet)return e.findings.map(o=>`${h(o,r)}
`).join("");const i=e.findings.map(o=>`${h(o,r)}
${U(o,r)}${t(o,r)}
`),n=(e.waived??[]).map(o=>`${r("dim","waived")} ${h(o,r)}
${r("dim",`  ${(0,a.Is)((0,f.f)(o.waiver))}`)}
`);return`${i.join("")}${n.join("")}${n.length>0?`
`:""}${(0,l.ET)(e,c)}`}function h({file:e,range:c,rule:r,message:i},n){const o=e.trimStart().startsWith("::")?`./${e}`:e;return`${n("strong",`${(0,a.Is)(o)}:${c.line}:${c.column}:`)} ${n(r.level,`${r.level}:`)} ${(0,a.Is)(i)} ${n("dim",`[${r.id}]`)}`}function U({clip:e,...c},r){const i=e??(0,p._)(c);if(!i)return"";const{before:n,marked:o,after:m}=i,y=String(c.range.line).padStart(5),k=r(c.rule.level,"^".repeat(Math.max((0,a.Is)(o).length,1)));return`${r("dim",`${y} |`)} ${(0,a.Is)(n+o+m)}
${r("dim",`${" ".repeat(y.length)} |`)} ${" ".repeat((0,a.Is)(n).length)}${k}
`}function t({rule:e,source:c,related:r},i){const{title:n,date:o,url:m}=(0,q.k4)(c);return[...r.map(({file:g,range:P,message:x})=>`${(0,a.Is)(g)}:${P.line}:${P.column}: ${(0,a.Is)(x)}`).map(g=>["see",g]),["why",(0,a.Is)(e.why)],["fix",(0,a.Is)(e.fix)],["source",[[n,o].filter(Boolean).join(", "),m].filter(Boolean).join(`
          `)]].map(([g,P])=>`  ${i("dim",g.padEnd(7))} ${P}
`).join("")}})};
