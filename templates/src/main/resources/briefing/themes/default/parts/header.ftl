<header class="briefing-header">
<#if report.verdict.draft>
<p class="briefing-banner"><strong>${report.labels.draft}</strong> ${report.verdict.draftWhy}</p>
</#if>
<#if report.period?has_content || report.tags?has_content>
<p class="briefing-kicker"><#if report.period?has_content><span>${report.period}</span></#if><#list report.tags as tag><span>${tag}</span></#list></p>
</#if>
<h1>${report.title}</h1>
<#if report.subtitle?has_content>
<p class="briefing-subtitle">${report.subtitle}</p>
</#if>
<#if report.summary?has_content && !report.points.xhtml?has_content>
<p class="briefing-summary">${report.summary}</p>
</#if>
<#if report.byline?has_content || report.date.text?has_content>
<p class="briefing-byline"><#if report.byline?has_content><span>${report.byline}</span></#if><#if report.date.text?has_content><time datetime="${report.date.iso}">${report.date.text}</time></#if></p>
</#if>
<#if report.sources?has_content>
<p class="briefing-sources"><a href="#briefing-figures">${report.sources}</a></p>
</#if>
</header>
