<#if report.claims?has_content>
<section class="briefing-section" aria-labelledby="briefing-tie-out">
<h2 id="briefing-tie-out">${report.labels.tie_out}</h2>
<#if paper!false>
<#include "tie-out-on-paper.ftl">
<#else>
<div class="briefing-scroll" role="region" aria-labelledby="briefing-tie-out-table" tabindex="0">
<table class="briefing-tie-out">
<caption id="briefing-tie-out-table">${report.labels.tie_out_caption}</caption>
<thead><tr><th scope="col">${report.labels.number}</th><th scope="col">${report.labels.claim}</th><th scope="col">${report.labels.says}</th><th scope="col">${report.labels.gives}</th><th scope="col">${report.labels.verdict_column}</th></tr></thead>
<tbody>
<#list report.claims as claim>
<tr id="tie-${claim.id}" class="briefing-${claim.colour}"><#t>
<th scope="row"><a href="#claim-${claim.id}">${claim.number}</a></th><#t>
<td>${claim.words}</td><#t>
<td>${claim.says}</td><#t>
<td><@b.result of=claim/><#if claim.units?has_content> <small>${claim.units}</small></#if> <@b.code formula=claim.formula/><#if claim.tolerance?has_content> <small>${report.labels.tolerance} ${claim.tolerance}</small></#if></td><#t>
<td><@b.verdict of=claim/><@b.remarks of=claim.remarks/><@b.hints of=claim.hints reasons=claim.reasons/></td><#t>
</tr>
</#list>
</tbody>
</table>
</div>
</#if>
</section>
</#if>
