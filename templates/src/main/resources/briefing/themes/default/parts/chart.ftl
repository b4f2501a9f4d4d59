<#-- A picture of figures: headline, measure, the drawing twice (wide and for a phone), its numbers and their source. -->
<figure class="briefing-chart" aria-labelledby="chart-${chart.number}">
<figcaption><b id="chart-${chart.number}">${chart.title}</b> <span>${chart.subtitle}</span></figcaption>
<div role="img" aria-label="${chart.description}">
${chart.wide}
${chart.narrow}
</div>
<details><summary>${report.labels.chart_numbers}</summary>
<#include "chart-table.ftl">
</details>
<#if chart.source?has_content>
<p><small>${chart.source}</small></p>
</#if>
</figure>
