<div class="briefing-table" tabindex="0" role="region" aria-label="${chart.title}">
<table>
<caption>${chart.subtitle}</caption>
<thead><tr><td></td><#list chart.columns as column><th scope="col">${column}</th></#list></tr></thead>
<tbody>
<#list chart.rows as row>
<tr><th scope="row">${row.label}</th><#list row.cells as cell><td>${cell}</td></#list></tr>
</#list>
</tbody>
</table>
</div>
