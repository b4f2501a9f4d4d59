<#if report.excused?has_content>
<section class="briefing-section" aria-labelledby="briefing-excused">
<h2 id="briefing-excused">${report.labels.excused}</h2>
<table>
<caption>${report.labels.excused_caption}</caption>
<thead><tr><th scope="col">${report.labels.quote}</th><th scope="col">${report.labels.because}</th></tr></thead>
<tbody>
<#list report.excused as excuse>
<tr><th scope="row">${excuse.quote}</th><td>${excuse.because}</td></tr>
</#list>
</tbody>
</table>
</section>
</#if>
