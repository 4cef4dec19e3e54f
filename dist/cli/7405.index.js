"use strict";exports.id=7405,exports.ids=[7405],exports.modules={28294:(function(p,d,a){a.d(d,{L0:()=>i,eZ:()=>r,oh:()=>l});var m=a(59886);function l(e){return[...(0,m.$)(e,([,n])=>JSON.stringify(n)).values()].map(n=>({keys:n.map(([s])=>s),value:n[0][1]}))}function r({name:e,short:n}){return[`--${e}`,...n===void 0?[]:[`-${n}`]]}function i(e){return l(e.flatMap(t))}function t({name:e,options:n}){return n.flatMap(s=>{const{value:u}=s;return u===void 0?[]:r(s).map(o=>[`${e} ${o}`,u])})}}),97405:(function(p,d,a){a.r(d),a.d(d,{powershellScript:()=>l});var m=a(28294);function l(e){const[n]=e,s=(0,m.L0)(e),u=(0,m.oh)(e.map(({name:o,words:$})=>[o,$]));return`# PowerShell completion for lync-policy.
# To use it: lync-policy completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName lync-policy -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = [ordered]@{
${e.map(({name:o,summary:$})=>`        ${t(o)} = ${t($)}`).join(`
`)}
    }
    $options = @{
${e.map(({name:o,options:$})=>`        ${t(o)} = @{ ${$.flatMap(c=>(0,m.eZ)(c).map(f=>`${t(f)} = ${t(c.help)}`)).join("; ")} }`).join(`
`)}
    }
    $values = @{}
${s.map(({keys:o,value:$})=>`    foreach ($key in ${i(o)}) { $values[$key] = ${r($)} }`).join(`
`)}
    $words = @{}
${u.map(({keys:o,value:$})=>`    foreach ($key in ${i(o)}) { $words[$key] = ${r($)} }`).join(`
`)}
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    $command = ${t(n?.name??"")}
    if ($typed.Count -gt 0 -and $commands.Contains($typed[0])) { $command = $typed[0] }
    $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
    $prefix = ''
    if ($wordToComplete -match '^(--[a-z-]+)=' -and $values.ContainsKey("$command $($Matches[1])")) {
        $prefix = "$($Matches[1])="
        $found = $values["$command $($Matches[1])"]
    } elseif ($values.ContainsKey("$command $last")) {
        $found = $values["$command $last"]
    } elseif ($wordToComplete.StartsWith('-')) {
        $found = $options[$command].Keys | Sort-Object
    } else {
        $found = @($words[$command])
        if ($typed.Count -eq 0) { $found = @($commands.Keys) + $found }
    }
    $found | Where-Object { $_ } | ForEach-Object { "$prefix$_" } |
        Where-Object { $_.StartsWith($wordToComplete, [StringComparison]::Ordinal) } | ForEach-Object {
            $name = $_
            $tip = $name
            if ($options[$command].ContainsKey($name)) { $tip = $options[$command][$name] }
            elseif ($typed.Count -eq 0 -and $commands.Contains($name)) { $tip = $commands[$name] }
            [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $tip)
        }
}
`}function r(e){return e.kind!=="words"?"@()":i(e.words.map(n=>e.beforeFile?`${n}=`:n))}function i(e){return`@(${e.map(t).join(", ")})`}function t(e){return`'${e.replaceAll("'","''")}'`}})};
