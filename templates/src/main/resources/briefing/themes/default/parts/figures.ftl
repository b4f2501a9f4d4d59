<#if report.figures?has_content>
<section class="briefing-section" aria-labelledby="briefing-figures">
<h2 id="briefing-figures">${report.labels.figures}</h2>
<#if paper!false>
<#include "figures-on-paper.ftl">
<#else>
<div class="briefing-scroll" role="region" aria-labelledby="briefing-figures-table" tabindex="0">
<table class="briefing-figures">
<caption id="briefing-figures-table">${report.labels.figures_caption}</caption>
<thead><tr><th scope="col">${report.labels.figure}</th><th scope="col">${report.labels.period}</th><th scope="col" class="briefing-number">${report.labels.value}</th><th scope="col">${report.labels.unit}</th><th scope="col">${report.labels.precision}</th><th scope="col">${report.labels.source}</th></tr></thead>
<#list report.figures as figure>
<tbody id="figure-${figure.anchor}"><#t>
<#list figure.values as value>
<tr><#if value?is_first><th scope="rowgroup"<#if figure.values?size gt 1> rowspan="${figure.values?size}"</#if>>${figure.label} <code translate="no">${figure.id}</code></th></#if><td>${value.period}</td><td>${value.value}</td><#if value?is_first><td<#if figure.values?size gt 1> rowspan="${figure.values?size}"</#if>>${figure.unit}</td></#if><td>${value.precision}</td><#if value?is_first><td<#if figure.values?size gt 1> rowspan="${figure.values?size}"</#if>><#if figure.url?has_content><a href="${figure.url}" rel="noopener noreferrer">${figure.source}</a><#elseif figure.source?has_content>${figure.source}<#else><i>${report.labels.no_source}</i></#if><#if figure.note?has_content> <small>${figure.note}</small></#if></td></#if></tr><#t>
</#list>
</tbody>
</#list>
</table>
</div>
</#if>
</section>
</#if>
