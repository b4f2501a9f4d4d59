<#if report.verdict.draft && report.findings?has_content>
<section class="briefing-section briefing-findings" aria-labelledby="briefing-findings">
<h2 id="briefing-findings">${report.labels.findings}</h2>
<table>
<caption>${report.labels.findings_caption}</caption>
<thead><tr><th scope="col">${report.labels.place}</th><th scope="col">${report.labels.finding}</th></tr></thead>
<tbody>
<#list report.findings as finding>
<tr class="briefing-${finding.level}"><th scope="row">${finding.place}</th><td><b>${finding.label}</b> <span lang="en">${finding.message}</span> <code translate="no">${finding.rule}</code><@b.hints of=[] reasons=finding.hints/></td></tr>
</#list>
</tbody>
</table>
</section>
</#if>
