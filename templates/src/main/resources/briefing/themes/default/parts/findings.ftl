<#-- A draft shows its author all there is to mend, what fails before what is only to be looked at, and the claims first; a reader is shown what is amiss in the tables. -->
<#assign draft = report.verdict.draft>
<#assign shown = report.findings?filter(finding -> draft || finding.anchor?has_content)>
<#assign claims = report.claims?filter(claim -> draft && claim.colour != "pass" && claim.verdict != "doubted")>
<#assign checks = report.checks?filter(check -> draft && check.colour != "pass")>
<#if shown?has_content || claims?has_content || checks?has_content>
<section class="briefing-section briefing-findings" aria-labelledby="briefing-findings">
<h2 id="briefing-findings">${report.labels.findings}</h2>
<table>
<caption>${report.labels.findings_caption}</caption>
<thead><tr><th scope="col">${report.labels.place}</th><th scope="col">${report.labels.finding}</th></tr></thead>
<tbody>
<#list ["error", "warning"] as level>
<#list claims?filter(claim -> (claim.colour == "fail") == (level == "error")) as claim>
<tr class="briefing-${(level == "error")?then("fail", "warn")}"><th scope="row">${claim.place}</th><td><b>${report.labels[level]}</b> <a href="#claim-${claim.id}">${b.quoted(claim.words)}</a> ${claim.label}<#if b.differ(claim)?has_content> – ${b.differ(claim)}</#if><#if claim.verdict != "undecidable"> <code translate="no">${claim.verdict}</code></#if><@b.remarks of=claim.remarks/><@b.hints of=claim.hints reasons=claim.reasons/></td></tr>
</#list>
<#list checks?filter(check -> (check.colour == "fail") == (level == "error")) as check>
<tr class="briefing-${(level == "error")?then("fail", "warn")}"><th scope="row">${check.place}</th><td><b>${report.labels[level]}</b> <a href="#briefing-checks"><@b.code formula=check.formula/></a><#if check.period?has_content> ${check.period}</#if> ${check.label}<#if check.values?has_content> – ${check.values}</#if> <code translate="no">${check.verdict}</code><@b.remarks of=check.remarks/><@b.hints of=check.hints reasons=check.reasons/></td></tr>
</#list>
<#list shown?filter(finding -> finding.level == level) as finding>
<tr class="briefing-${(level == "error")?then("fail", "warn")}"<#if finding.anchor?has_content> id="${finding.anchor}"</#if>><th scope="row">${finding.place}</th><td><b>${finding.label}</b> <span<#if finding.lang?has_content> lang="${finding.lang}"</#if>>${finding.message}</span> <code translate="no">${finding.rule}</code><@b.hints of=[] reasons=finding.hints/></td></tr>
</#list>
</#list>
</tbody>
</table>
</section>
</#if>
