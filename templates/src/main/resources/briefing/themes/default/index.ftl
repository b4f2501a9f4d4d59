<#-- All articles of a build, grouped by verdict, the worst first. -->
<#import "parts/macros.ftl" as b>
<!DOCTYPE html>
<html lang="${index.lang}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${index.title}</title>
<style>${style}</style>
</head>
<body class="briefing briefing-index">
<#include "parts/marks.ftl">
<header class="briefing-header">
<p class="briefing-kicker"><span>${index.sentence}</span></p>
<h1>${index.title}</h1>
<#if index.groups?size gt 1>
<nav aria-label="${index.labels.verdict}"><ul class="briefing-tallies">
<#list index.groups as group>
<li><a href="#${group.colour}">${group.label}</a> ${group.count}</li>
</#list>
</ul></nav>
</#if>
</header>
<main>
<#list index.groups as group>
<section class="briefing-section" aria-labelledby="${group.colour}">
<h2 id="${group.colour}"><@b.mark name={"pass": "verified", "warn": "rounding", "fail": "inconsistent"}[group.colour] colour=group.colour/> ${group.label}</h2>
<ul class="briefing-entries">
<#list group.entries as entry>
<li>
<h3 lang="${entry.lang}"><#if entry.html?has_content><a href="${entry.html}">${entry.title}</a><#else>${entry.title}</#if></h3>
<#if entry.subtitle?has_content>
<p class="briefing-standfirst" lang="${entry.lang}">${entry.subtitle}</p>
</#if>
<p class="briefing-byline"><#if entry.date.text?has_content><time datetime="${entry.date.iso}">${entry.date.text}</time></#if><#if entry.pdf?has_content><a href="${entry.pdf}" aria-label="PDF: ${entry.title}">PDF</a></#if></p>
<p lang="${entry.lang}">${entry.sentence}</p>
<#if entry.tallies?size gt 1>
<ul class="briefing-tallies" lang="${entry.lang}">
<#list entry.tallies as tally>
<li><@b.mark name=tally.verdict colour=tally.colour/> ${tally.label} <b>${tally.count}</b></li>
</#list>
</ul>
</#if>
<#if entry.problems?has_content>
<ul class="briefing-problems" lang="${entry.lang}">
<#list entry.problems as problem>
<li class="briefing-${problem.colour}"><b>${problem.label}</b> <span<#if problem.lang?has_content> lang="${problem.lang}"</#if>><#if problem.link?has_content><a href="${problem.link}">${problem.text}</a><#else>${problem.text}</#if></span> <#if problem.hint?has_content><span class="briefing-hint">${problem.hint}</span> </#if><a class="briefing-rule" href="#rule-${problem.rule}"><code>${problem.rule}</code></a></li>
</#list>
<#if entry.more?has_content>
<li lang="${index.lang}">${entry.more}</li>
</#if>
</ul>
</#if>
</li>
</#list>
</ul>
</section>
</#list>
<#if index.rules?has_content>
<section class="briefing-section briefing-rules" aria-labelledby="briefing-rules">
<h2 id="briefing-rules">${index.labels.rules}</h2>
<dl lang="en">
<#list index.rules as rule>
<div id="rule-${rule.name}"><dt><code>${rule.name}</code></dt><dd>${rule.text}</dd></div>
</#list>
</dl>
</section>
</#if>
</main>
<footer class="briefing-footer"><p>${index.made}</p></footer>
</body>
</html>
