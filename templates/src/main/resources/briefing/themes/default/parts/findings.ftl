<#-- A draft shows its author all there is to mend; a reader is shown what is amiss in the tables. -->
<#assign shown = report.findings?filter(finding -> report.verdict.draft || finding.anchor?has_content)>
<#if shown?has_content>
<section class="briefing-section briefing-findings" aria-labelledby="briefing-findings">
<h2 id="briefing-findings">${report.labels.findings}</h2>
<table>
<caption>${report.labels.findings_caption}</caption>
<thead><tr><th scope="col">${report.labels.place}</th><th scope="col">${report.labels.finding}</th></tr></thead>
<tbody>
<#list shown as finding>
<tr class="briefing-${finding.level}"<#if finding.anchor?has_content> id="${finding.anchor}"</#if>><th scope="row">${finding.place}</th><td><b>${finding.label}</b> <span<#if finding.lang?has_content> lang="${finding.lang}"</#if>>${finding.message}</span> <code translate="no">${finding.rule}</code><@b.hints of=[] reasons=finding.hints/></td></tr>
</#list>
</tbody>
</table>
</section>
</#if>
