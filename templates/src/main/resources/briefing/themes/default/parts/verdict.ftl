<section class="briefing-verdict briefing-${report.verdict.colour}" aria-labelledby="briefing-verdict">
<h2 id="briefing-verdict" class="briefing-hidden">${report.labels.verdict}</h2>
<p class="briefing-sentence"><#if report.claims?has_content><@b.mark name={"pass": "verified", "warn": "rounding", "fail": "inconsistent"}[report.verdict.colour]/> </#if>${report.verdict.sentence}</p>
<#if report.verdict.toCorrect?has_content>
<ul class="briefing-correct">
<#list report.verdict.toCorrect as claim>
<li><a href="#claim-${claim.id}">${claim.number}. ${claim.words}</a> <span>${claim.label}</span><#if claim.gives?has_content><em>${report.labels.gives} ${b.given(claim)}</em></#if><#if claim.reasons?has_content><em lang="en">${claim.reasons[0]}</em></#if><#if claim.hints?has_content><em>${claim.hints[0]}</em></#if></li>
</#list>
</ul>
</#if>
<#if report.verdict.toLookAt?has_content>
<ul class="briefing-correct">
<#list report.verdict.toLookAt as place>
<li class="briefing-${place.colour}"><a href="#${place.anchor}"<#if place.lang?has_content> lang="${place.lang}"</#if>>${place.words}</a> <span>${place.label}</span><#if place.remark.text?has_content> <em><@b.remark of=place.remark/></em></#if></li>
</#list>
<#if report.verdict.more?has_content>
<li>${report.verdict.more}</li>
</#if>
</ul>
</#if>
<#if report.verdict.tallies?size gt 1>
<ul class="briefing-tallies">
<#list report.verdict.tallies as tally>
<li><@b.mark name=tally.verdict colour=tally.colour/> ${tally.label} <b>${tally.count}</b></li>
</#list>
</ul>
</#if>
<#if report.verdict.coverage?has_content>
<p class="briefing-coverage">${report.verdict.coverage}</p>
</#if>
<p class="briefing-meaning">${report.labels.meaning} <a href="#briefing-legend">${report.labels.legend}</a></p>
</section>
