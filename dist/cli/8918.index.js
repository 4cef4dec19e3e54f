"use strict";exports.id=8918,exports.ids=[8918],exports.modules={8918:(function(y,f,l){l.r(f),l.d(f,{fishScript:()=>u});var a=l(28294);function u(n){const[i]=n,m=(0,a.oh)(n.flatMap(({name:e,options:s})=>s.map($=>[e,$]))),d=(0,a.oh)(n.map(({name:e,words:s})=>[e,s]));return`# fish completion for lync-policy.
# To use it: lync-policy completion fish | source

# The command of the command line: its first word. Default: ${i?.name}.
function __lync_policy_uses
    set -l words (commandline -opc)
    if contains -- "$words[2]" ${n.map(({name:e})=>e).join(" ")}
        contains -- $words[2] $argv
    else
        contains -- ${i?.name} $argv
    end
end

function __lync_policy_is_first
    test (count (commandline -opc)) -eq 1
end

# Completes FORMAT=FILE from the formats.
function __lync_policy_reports
    set -l token (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
    if string match -q -- '*=*' "$token"
        set -l format (string split -m 1 -f 1 -- = "$token")
        for path in (__fish_complete_path (string split -m 1 -f 2 -- = "$token"))
            echo "$format=$path"
        end
    else
        for format in $argv
            echo $format=
        end
    end
end

complete -c lync-policy -e
complete -c lync-policy -f
${n.map(({name:e,summary:s})=>`complete -c lync-policy -n __lync_policy_is_first -a ${e} -d ${c(s)}`).join(`
`)}
${d.flatMap(p).join(`
`)}
${m.map(_).join(`
`)}
`}function r({keys:n}){return`-n '__lync_policy_uses ${n.join(" ")}'`}function p(n){return n.value.kind==="none"?[]:[`complete -c lync-policy ${r(n)}${o(n.value)}`]}function _(n){const{name:i,short:m,help:d,value:e}=n.value,s=`${m===void 0?"":` -s ${m}`} -l ${i}`,$=e===void 0?"":` -r${o(e)}`;return`complete -c lync-policy ${r(n)}${s}${$} -d ${c(d)}`}const t={file:" -F",folder:" -f -a '(__fish_complete_directories)'",none:" -f"};function o(n){if(n.kind!=="words")return t[n.kind];const i=n.words.join(" ");return` -f -a ${c(n.beforeFile?`(__lync_policy_reports ${i})`:i)}`}function c(n){return`'${n.replace(/[\\']/g,"\\$&")}'`}}),28294:(function(y,f,l){l.d(f,{L0:()=>p,eZ:()=>r,oh:()=>u});var a=l(59886);function u(t){return[...(0,a.$)(t,([,o])=>JSON.stringify(o)).values()].map(o=>({keys:o.map(([c])=>c),value:o[0][1]}))}function r({name:t,short:o}){return[`--${t}`,...o===void 0?[]:[`-${o}`]]}function p(t){return u(t.flatMap(_))}function _({name:t,options:o}){return o.flatMap(c=>{const{value:n}=c;return n===void 0?[]:r(c).map(i=>[`${t} ${i}`,n])})}})};
