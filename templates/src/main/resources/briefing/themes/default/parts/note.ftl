<#-- The proof of a claim: a note in the margin, or a sheet that the claim's tick mark opens. -->
<div class="briefing-note briefing-${claim.colour} briefing-k${claim.number[claim.number?length - 1]}<#if claim.sense == "level" || claim.sense == "change"> briefing-amount</#if><#if ibid!false> briefing-ibid</#if>" id="note-${claim.id}" popover>
<p><a href="#tie-${claim.id}">${claim.number}</a> <@b.verdict of=claim/></p>
<#if b.way(claim)?has_content || claim.gives?has_content>
<p class="briefing-sum">${b.way(claim)}<#if claim.gives?has_content><#if b.way(claim)?has_content>${b.equals(claim)}</#if><b>${claim.gives}</b></#if><#if claim.units?has_content> <small>${claim.units}</small></#if></p>
</#if>
<#if claim.picture?has_content>
${claim.picture}
</#if>
<dl>
<#if claim.says?has_content>
<dt>${report.labels.says}</dt><dd>${claim.says}</dd>
</#if>
<dt>${report.labels.formula}</dt><dd><#if claim.named?has_content>${claim.named}<#else><@b.code formula=claim.formula/></#if></dd>
<#if claim.tolerance?has_content>
<dt>${report.labels.tolerance}</dt><dd>${claim.tolerance}</dd>
</#if>
<dt>${report.labels.source}</dt>
<#list claim.sources as source>
<dd>${source}</dd>
<#else>
<dd><i>${report.labels.no_source}</i></dd>
</#list>
</dl>
<@b.remarks of=claim.remarks/>
<@b.hints of=claim.hints reasons=claim.reasons/>
</div>
