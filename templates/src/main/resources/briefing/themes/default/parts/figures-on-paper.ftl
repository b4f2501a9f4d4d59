<#-- The figures on paper: the values of a figure stand beside each other, and its source as a number of the list below. -->
<table class="briefing-figures">
<caption>${report.labels.figures_caption}</caption>
<thead><tr><@b.column at="1">${report.labels.figure}</@b.column><th scope="col">${report.labels.value}</th><@b.column at="3">${report.labels.unit}</@b.column><@b.column at="4">${report.labels.precision}</@b.column><@b.column at="5">${report.labels.source}</@b.column></tr></thead>
<tbody>
<#list report.figures as figure>
<#assign known = figure.values?map(value -> value.precision)>
<#assign alike = known?filter(one -> one != known[0])?size == 0>
<tr id="figure-${figure.anchor}"><th scope="row">${figure.label} <code>${figure.id}</code><#if figure.note?has_content> <small>${figure.note}</small></#if></th><td><#list figure.values as value><span class="briefing-at<#if (value.period + value.value)?length gt 13> briefing-wide</#if>"><#if value.period?has_content><small>${value.period}</small> </#if>${value.value}<#if !alike> <small>${value.precision}</small></#if></span> </#list></td><td>${figure.unit}</td><td><#if alike && known?has_content>${known[0]}</#if></td><td><#if figure.reference?has_content><a href="#briefing-source-${figure.reference}">${figure.reference}</a><#else><i>${report.labels.no_source}</i></#if></td></tr>
</#list>
</tbody>
</table>
<#if report.references?has_content>
<h3 class="briefing-references">${report.labels.sources}</h3>
<ol class="briefing-references">
<#list report.references as source>
<li id="briefing-source-${source.number}"><span class="briefing-marker">${source.number}.</span><#if source.url?has_content><a href="${source.url}">${source.text}</a><#if source.url != source.text> <small>${source.url}</small></#if><#else>${source.text}</#if></li>
</#list>
</ol>
</#if>
