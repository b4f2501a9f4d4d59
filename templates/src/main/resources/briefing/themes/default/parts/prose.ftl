<article id="briefing-text" class="briefing-prose" tabindex="-1" aria-label="${report.labels.text}">
<#list report.prose as block>
<#if block.claims?has_content>
<#-- The notes stand first, so that they can float beside the block without pushing the next one down. -->
<div class="briefing-block">
<div class="briefing-notes">
<#list block.claims as claim>
<#assign ibid = claim?index gt 0 && (claim.sources?first!"") == (block.claims[claim?index - 1].sources?first!"")>
<#include "note.ftl">
</#list>
</div>
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
