<#-- Numbers that rest on no figure; many of them are folded away, but not on paper. -->
<#if report.unchecked?has_content>
<#assign folded = report.unchecked?size gt 12 && !(paper!false)>
<section class="briefing-section briefing-unchecked" aria-labelledby="briefing-unchecked">
<h2 id="briefing-unchecked">${report.labels.unchecked}</h2>
<p>${report.labels.unchecked_caption}</p>
<#if folded><details><summary>${report.labels.unchecked} (${report.unchecked?size})</summary></#if>
<ul>
<#list report.unchecked as number>
<li><small>${number.place}</small> <bdi><#if number.before?has_content>${number.before} </#if><b>${number.words}</b>${number.after}</bdi><#if number.formula?has_content> · ${report.labels.unchecked_agrees} <@b.code formula=number.formula/></#if></li>
</#list>
</ul>
<#if folded></details></#if>
</section>
</#if>
