<#-- The main points, with the notes of their claims. -->
<#if report.points.xhtml?has_content>
<section class="briefing-prose briefing-points" aria-labelledby="briefing-points">
<h2 id="briefing-points">${report.labels.main_points}</h2>
<div class="briefing-block">
<#if !(paper!false)>
<#assign block = report.points>
<#include "notes.ftl">
</#if>
${report.points.xhtml}
</div>
</section>
</#if>
