<#if report.checks?has_content>
<section class="briefing-section" aria-labelledby="briefing-checks">
<h2 id="briefing-checks">${report.labels.checks}</h2>
<div class="briefing-scroll" role="region" aria-labelledby="briefing-checks-table" tabindex="0">
<#assign failing = report.checks?filter(check -> check.colour != "pass")?has_content>
<table class="briefing-relations<#if (paper!false) && failing> briefing-failing</#if>">
<caption id="briefing-checks-table">${report.labels.checks_caption}</caption>
<thead><tr><th scope="col">${report.labels.relation}</th><@b.column at="2">${report.labels.period}</@b.column><@b.column at="3">${report.labels.values}</@b.column><@b.column at="4">${report.labels.verdict_column}</@b.column></tr></thead>
<#list report.checks as check>
<#-- A relation stands once, beside all its periods. -->
<#assign again = check?index gt 0 && check.formula == before.formula && check.because == before.because>
<#assign before = check>
<#if !again>
<#assign periods = report.checks[check?index..]?take_while(other -> other.formula == check.formula && other.because == check.because)?size>
<#if check?index gt 0></tbody></#if><tbody>
</#if>
<tr class="briefing-${check.colour}"><#if !again><th scope="rowgroup"<#if periods gt 1> rowspan="${periods}"</#if>><@b.code formula=check.formula/><#if check.because?has_content> <small>${check.because}</small></#if></th></#if><td>${check.period}</td><td>${check.values}</td><td><@b.verdict of=check/><@b.remarks of=check.remarks/><@b.hints of=check.hints reasons=check.reasons/></td></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#if>
