<div class="briefing-note briefing-${claim.colour} briefing-k${claim.number[claim.number?length - 1]}" id="note-${claim.id}" popover="auto" role="note">
<p class="briefing-note-head"><a href="#tie-${claim.id}">${claim.number}</a> <@b.verdict of=claim/></p>
<#if claim.values?has_content || claim.gives?has_content>
<p class="briefing-sum" translate="no"><#if claim.values?has_content && claim.values != claim.gives>${claim.values} = </#if><b>${claim.gives}</b></p>
</#if>
<dl>
<dt>${report.labels.says}</dt><dd>${claim.says}</dd>
<dt>${report.labels.formula}</dt><dd><#if claim.named?has_content>${claim.named}<#else><code translate="no">${claim.formula}</code></#if></dd>
<#if claim.tolerance?has_content>
<dt>${report.labels.tolerance}</dt><dd>${claim.tolerance}</dd>
</#if>
<#list claim.uses as use>
<dt><#if use?is_first>${report.labels.rests_on}</#if></dt><dd>${use.label}<#if use.period?has_content>, ${use.period}</#if>: ${use.value}<#if use.source?has_content> <small>(${use.source})</small></#if></dd>
</#list>
</dl>
<@b.hints of=claim.hints/>
</div>
