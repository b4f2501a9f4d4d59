<#-- On paper the numbers of the sources stand here; on a screen, the sources in the note of each claim. -->
<#if report.claims?has_content>
<section class="briefing-section" aria-labelledby="briefing-tie-out">
<h2 id="briefing-tie-out">${report.labels.tie_out}</h2>
<div class="briefing-scroll" role="region" aria-labelledby="briefing-tie-out-table" tabindex="0">
<#assign failing = report.claims?filter(claim -> claim.colour != "pass")?has_content>
<table class="briefing-tie-out<#if (paper!false) && failing> briefing-failing</#if>">
<caption id="briefing-tie-out-table">${report.labels.tie_out_caption}</caption>
<thead><tr><@b.column at="1">${report.labels.number}</@b.column><@b.column at="2">${report.labels.claim}</@b.column><@b.column at="3">${report.labels.says}</@b.column><th scope="col">${report.labels.gives}</th><@b.column at="5">${report.labels.verdict_column}</@b.column><#if paper!false><@b.column at="6">${report.labels.source}</@b.column></#if></tr></thead>
<tbody>
<#list report.claims as claim>
<tr id="tie-${claim.id}" class="briefing-${claim.colour}">
<th scope="row"><a href="#claim-${claim.id}">${claim.number}</a></th>
<td<#if paper!false> class="briefing-words"</#if>>${claim.words}</td>
<td>${claim.says}</td>
<td><b>${claim.gives}</b><#if b.way(claim)?has_content><#if claim.gives?has_content>${b.equals(claim)}</#if>${b.way(claim)}</#if><#if claim.units?has_content> <small>${claim.units}</small></#if> <#if (paper!false) && claim.named?has_content><small>${claim.named}</small><#else><@b.code formula=claim.formula/></#if><#if claim.tolerance?has_content> <small>${report.labels.tolerance} ${claim.tolerance}</small></#if></td>
<td><@b.verdict of=claim/><@b.remarks of=claim.remarks/><@b.hints of=claim.hints reasons=claim.reasons/></td>
<#if paper!false>
<td><#list claim.references?split(", ") as number><#if number?has_content><a href="#briefing-source-${number}">${number}</a><#sep>, </#sep></#if></#list></td>
</#if>
</tr>
</#list>
</tbody>
</table>
</div>
</section>
</#if>
