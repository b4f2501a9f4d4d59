<#-- The tie-out on paper, two lines a claim: its words, and what they say; what the figures give, and what that is made of. Sources are numbers of the list behind the figures. -->
<#assign failing = report.claims?filter(claim -> claim.colour != "pass")?has_content>
<table class="briefing-tie-out<#if failing> briefing-failing</#if>">
<caption>${report.labels.tie_out_caption}</caption>
<thead><tr><@b.column at="1">${report.labels.number}</@b.column><@b.column at="2">${report.labels.claim} <small>${report.labels.says}</small></@b.column><th scope="col">${report.labels.gives} <small>${report.labels.formula}</small></th><@b.column at="4">${report.labels.verdict_column}</@b.column><@b.column at="5">${report.labels.source}</@b.column></tr></thead>
<tbody>
<#list report.claims as claim>
<tr id="tie-${claim.id}" class="briefing-${claim.colour}">
<th scope="row"><a href="#claim-${claim.id}">${claim.number}</a></th>
<td class="briefing-words">${claim.words}<#if claim.says?has_content> <small>${claim.says}</small></#if></td>
<td><@b.result of=claim/><#if claim.units?has_content> <span class="briefing-units">${claim.units}</span></#if> <small><#if claim.named?has_content>${claim.named}<#else><@b.code formula=claim.formula/></#if></small><#if claim.tolerance?has_content> <small>${report.labels.tolerance} ${claim.tolerance}</small></#if></td>
<td><@b.verdict of=claim/><@b.remarks of=claim.remarks/><@b.hints of=claim.hints reasons=claim.reasons/></td>
<td><#list claim.references?split(", ") as number><#if number?has_content><a href="#briefing-source-${number}">${number}</a><#sep>, </#sep></#if></#list></td>
</tr>
</#list>
</tbody>
</table>
