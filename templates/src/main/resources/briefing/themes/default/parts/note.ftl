<#-- The proof of a claim: a note in the margin, or a sheet that the claim's tick mark opens. -->
<div class="briefing-note briefing-${claim.colour} briefing-k${claim.number[claim.number?length - 1]}<#if claim.sense == "level" || claim.sense == "change"> briefing-amount</#if><#if ibid!false> briefing-ibid</#if>" id="note-${claim.id}" popover>
<p><a href="#tie-${claim.id}">${claim.number}</a> <@b.verdict of=claim/></p>
<#if b.way(claim)?has_content || claim.gives?has_content>
<p class="briefing-sum">${b.way(claim)}<#if claim.gives?has_content><#if b.way(claim)?has_content>${b.equals(claim)}</#if><b>${claim.gives}</b></#if><#if claim.units?has_content> <small>${claim.units}</small></#if></p>
</#if>
<#if claim.picture?has_content>
${claim.picture}<#t>
</#if>
<dl><#t>
<#if claim.says?has_content>
<dt>${report.labels.says}</dt><dd>${claim.says}</dd><#t>
</#if>
<dt>${report.labels.formula}</dt><dd><#if claim.named?has_content>${claim.named}<#else><@b.code formula=claim.formula/></#if></dd><#t>
<#if claim.tolerance?has_content>
<dt>${report.labels.tolerance}</dt><dd>${claim.tolerance}</dd>
</#if>
<#-- A source leads to the figure that rests on it, and to its address. -->
<dt>${report.labels.source}</dt><#t>
<#list claim.sources as source>
<dd><a href="#figure-${claim.uses?filter(use -> use.source == source)[0].id?replace(".", "-")}">${source}</a></dd><#t>
<#else>
<dd><i>${report.labels.no_source}</i></dd>
</#list>
</dl><#t>
<@b.remarks of=claim.remarks/>
<@b.hints of=claim.hints reasons=claim.reasons/>
</div>
