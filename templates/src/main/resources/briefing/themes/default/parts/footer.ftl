<footer class="briefing-footer">
<p>${report.method.made}<#if report.method.data?has_content> · <a href="${report.method.data}">${report.labels.data}</a></#if></p>
<p>${report.labels.source_hash}: <code translate="no">${report.method.sourceHash}</code></p>
</footer>
