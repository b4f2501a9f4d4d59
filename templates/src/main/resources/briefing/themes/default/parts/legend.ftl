<section class="briefing-section briefing-legend" aria-labelledby="briefing-legend">
<h2 id="briefing-legend">${report.labels.legend}</h2>
<dl>
<#list report.legend as sign>
<div class="briefing-${sign.colour}"><dt><@b.verdict of=sign/></dt><dd>${sign.meaning}</dd></div>
</#list>
</dl>
</section>
