<#-- One article as a page that needs nothing else. Every part is a file of its own and can be replaced singly. -->
<#import "parts/macros.ftl" as b>
<!DOCTYPE html>
<html lang="${report.lang}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="generator" content="Briefing ${report.method.version}"/>
<#if report.summary?has_content>
<meta name="description" content="${report.summary}"/>
</#if>
<#list report.authors as author>
<meta name="author" content="${author}"/>
</#list>
<title>${report.title}</title>
<style>${style}</style>
<#-- A data block: nothing runs it, so the policy above needs no exception. -->
<script type="application/ld+json">${report.linkedData}</script>
</head>
<body class="briefing<#if report.verdict.draft> briefing-draft</#if>">
<a class="briefing-skip" href="#briefing-text">${report.labels.skip}</a>
<#include "parts/marks.ftl">
<#if logo?has_content>
${logo}
</#if>
<#include "parts/header.ftl">
<main>
<#include "parts/verdict.ftl">
<#include "parts/tiles.ftl">
<div class="briefing-body">
<#include "parts/points.ftl">
<#include "parts/prose.ftl">
</div>
<#include "parts/findings.ftl">
<#include "parts/tie-out.ftl">
<#include "parts/figures.ftl">
<#include "parts/checks.ftl">
<#include "parts/excused.ftl">
<#include "parts/unchecked.ftl">
<#include "parts/legend.ftl">
</main>
<#include "parts/footer.ftl">
</body>
</html>
