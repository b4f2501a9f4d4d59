<article id="briefing-text" class="briefing-prose" tabindex="-1" aria-label="${report.labels.text}">
<#list report.prose as block>
<#if block.claims?has_content>
<div class="briefing-block">
${block.xhtml}
<div class="briefing-notes">
<#list block.claims as claim>
<#include "note.ftl">
</#list>
</div>
</div>
<#else>
${block.xhtml}
</#if>
<#list block.charts as chart>
<#include "chart.ftl">
</#list>
</#list>
</article>
