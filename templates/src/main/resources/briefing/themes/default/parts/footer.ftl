<footer class="briefing-footer">
<p>${report.method.made}<#if report.method.data?has_content><span class="briefing-data"> · <a href="${report.method.data}">${report.labels.data}</a></span></#if></p>
<p>${report.labels.source_hash}${b.colon()}<code translate="no">${report.method.sourceHash}</code></p>
</footer>
