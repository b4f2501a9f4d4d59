<#if report.tiles?has_content>
<section class="briefing-tiles" aria-labelledby="briefing-tiles">
<h2 id="briefing-tiles" class="briefing-hidden">${report.labels.key_figures}</h2>
<dl>
<#list report.tiles as tile>
<div>
<dt>${tile.label}</dt>
<dd class="briefing-value">${tile.value}<#if tile.unit?has_content> <small>${tile.unit}</small></#if></dd>
<#if tile.trend?has_content>
<dd class="briefing-change"><@b.mark name=tile.trend/> <span class="briefing-hidden">${report.labels[tile.trend]} </span><b>${tile.change}</b> ${tile.since}</dd>
<#elseif tile.period?has_content>
<dd class="briefing-change">${tile.period}</dd>
</#if>
</div>
</#list>
</dl>
</section>
</#if>
