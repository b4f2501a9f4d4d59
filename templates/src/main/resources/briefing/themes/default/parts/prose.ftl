<article id="briefing-text" class="briefing-prose" tabindex="-1" aria-label="${report.labels.text}">
<#list report.prose as block>
<#if block.claims?has_content>
<div class="briefing-block">
<#include "notes.ftl">
${block.xhtml}
</div>
<#else>
${block.xhtml}
</#if>
<#list block.charts as chart>
<#include "chart.ftl">
</#list>
</#list>
</article>
