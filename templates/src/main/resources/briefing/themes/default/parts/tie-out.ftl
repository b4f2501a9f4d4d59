<#-- On paper the sources stand here; on a screen, in the note of each claim. -->
<#if report.claims?has_content>
<section class="briefing-section" aria-labelledby="briefing-tie-out">
<h2 id="briefing-tie-out">${report.labels.tie_out}</h2>
<div class="briefing-scroll" role="region" aria-labelledby="briefing-tie-out-table" tabindex="0">
<#assign failing = report.claims?filter(claim -> claim.colour == "fail")?has_content>
<table class="briefing-tie-out<#if (paper!false) && failing> briefing-failing</#if>">
<caption id="briefing-tie-out-table">${report.labels.tie_out_caption}</caption>
<thead><tr><th scope="col" class="briefing-c1">${report.labels.number}</th><th scope="col" class="briefing-c2">${report.labels.claim}</th><th scope="col" class="briefing-c3">${report.labels.says}</th><th scope="col">${report.labels.gives}</th><th scope="col" class="briefing-c5">${report.labels.verdict_column}</th></tr></thead>
<tbody>
<#list report.claims as claim>
<tr id="tie-${claim.id}" class="briefing-${claim.colour}">
<th scope="row"><a href="#claim-${claim.id}">${claim.number}</a></th>
<td<#if paper!false> class="briefing-words"</#if>>${claim.words}</td>
<td>${claim.says}</td>
<td><b>${claim.gives}</b><#if b.way(claim)?has_content><#if claim.gives?has_content>${b.equals(claim)}</#if>${b.way(claim)}</#if><#if claim.units?has_content> <small>${claim.units}</small></#if> <@b.code formula=claim.formula/><#if claim.tolerance?has_content> <small>${report.labels.tolerance} ${claim.tolerance}</small></#if><#if (paper!false) && claim.sources?has_content> <small class="briefing-from">${claim.sources?join(report.labels.list?replace("{0}", "")?replace("{1}", ""))}</small></#if></td>
<td><@b.verdict of=claim/><@b.remarks of=claim.remarks/><@b.hints of=claim.hints reasons=claim.reasons/></td>
</tr>
</#list>
</tbody>
</table>
</div>
</section>
</#if>
