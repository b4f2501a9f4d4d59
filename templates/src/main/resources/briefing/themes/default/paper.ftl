<#-- The same article on paper. Its parts are those of the page; notes stand in the tie-out table at the end. -->
<#import "parts/macros.ftl" as b>
<#assign paper = true>
<html lang="${report.lang}" xml:lang="${report.lang}">
<head>
<title>${report.title}</title>
<#if report.authors?has_content>
<meta name="author" content="${report.authors?join(", ")}"/>
</#if>
<#if report.summary?has_content>
<meta name="subject" content="${report.summary}"/>
</#if>
<#if report.tags?has_content>
<meta name="keywords" content="${report.tags?join(", ")}"/>
</#if>
<style type="text/css"><![CDATA[
${style}
]]></style>
</head>
<body>
<div class="briefing-running-head"><#if report.verdict.draft><b>${report.labels.draft}</b> </#if>${report.title}</div>
<div class="briefing-running-foot"><#list report.labels.page?split("{0}") as piece><#if !piece?is_first><span class="briefing-page"></span></#if><#list piece?split("{1}") as words><#if !words?is_first><span class="briefing-pages"></span></#if>${words}</#list></#list></div>
<#if logo?has_content>
<div class="briefing-logo">${logo}</div>
</#if>
<#include "parts/header.ftl">
<#include "parts/verdict.ftl">
<#include "parts/tiles.ftl">
<#include "parts/points.ftl">
<div class="briefing-prose">
<#list report.prose as block>
${block.xhtml}
<#list block.charts as chart>
<figure class="briefing-chart">
<figcaption><b>${chart.title}</b> ${chart.subtitle}</figcaption>
<#if chart.beside>
<div class="briefing-beside">
<div><svg role="img" data-chart="${chart.number}" aria-label="${chart.description}"/></div>
<div><#include "parts/chart-table.ftl"></div>
</div>
<#else>
<div class="briefing-plot"><svg role="img" data-chart="${chart.number}" aria-label="${chart.description}"/></div>
<#include "parts/chart-table.ftl">
</#if>
<#if chart.source?has_content>
<p><small>${chart.source}</small></p>
</#if>
</figure>
</#list>
</#list>
</div>
<#include "parts/findings.ftl">
<#-- A project that wants a short PDF hides this in its paper-more.css. -->
<div class="briefing-appendix">
<#include "parts/tie-out.ftl">
<#include "parts/figures.ftl">
<#include "parts/checks.ftl">
<#include "parts/excused.ftl">
<#include "parts/unchecked.ftl">
</div>
<#-- Short, so that the footer, which stays with what is before it, takes no whole appendix to another page. -->
<#include "parts/legend.ftl">
<#include "parts/footer.ftl">
</body>
</html>
