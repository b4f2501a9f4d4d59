<#-- A tick mark. The shape is drawn once, in marks.ftl, and used here. -->
<#macro mark name colour="">
<svg<#if colour?has_content> class="briefing-${colour}"</#if> aria-hidden="true"><use href="#briefing-${name}"/></svg><#t>
</#macro>

<#-- A tick mark with its verdict in words; it takes the colour of what it stands in. -->
<#macro verdict of>
<span class="briefing-badge"><@mark name=of.verdict/> <b>${of.label}</b></span><#t>
</#macro>

<#-- A formula as its author wrote it; a line may end behind a comma. -->
<#macro code formula>
<code translate="no"><#list formula?split(",") as part>${part}<#sep>,<wbr/></#sep></#list></code><#t>
</#macro>

<#-- The values that lead to a result; a single one is the result itself. -->
<#function way of>
<#return (of.values == "?" || of.gives?has_content && of.gives?starts_with(of.values))?then("", of.values)>
</#function>

<#-- A colon as the language writes it, with the spaces around it. -->
<#function colon>
<#return report.labels.named?replace("{0}", "")?replace("{1}", "")>
</#function>

<#-- What stands between a result and the values that lead to it: a place among them is no sum. -->
<#function equals of>
<#return (of.sense == "rank" || of.sense == "trend")?then(colon(), " = ")>
</#function>

<#-- Words in the language's quotation marks. -->
<#function quoted words>
<#return report.labels.quoted?replace("{0}", words)>
</#function>

<#-- What the figures give; an amount with what it is in. -->
<#function given by>
<#return by.gives + (by.units?has_content && (by.sense == "level" || by.sense == "change"))?then(" (" + by.units + ")", "")>
</#function>

<#-- What the words say and the figures give, where both can be told. What differs in kind says so in its hints. -->
<#function differ of>
<#if !of.says?has_content || !of.gives?has_content || of.verdict == "incomparable"><#return ""></#if>
<#return report.labels.differ?replace("{0}", of.says)?replace("{1}", given(of))>
</#function>

<#-- A result, and the values that lead to it. -->
<#macro result of>
<b>${of.gives}</b><#if way(of)?has_content><#if of.gives?has_content>${equals(of)}</#if>${way(of)}</#if><#t>
</#macro>

<#-- A remark, in its own language. -->
<#macro remark of>
<span<#if of.lang?has_content> lang="${of.lang}"</#if>>${of.text}</span><#t>
</#macro>

<#-- Why it may stay though it fails, and what is odd about its words. -->
<#macro remarks of>
<#list of as remark>
<p class="briefing-remark"><@b.remark of=remark/></p>
</#list>
</#macro>

<#-- Why nothing can be said, which is a message, and messages are English; and what would be true. -->
<#macro hints of reasons=[]>
<#if of?has_content || reasons?has_content>
<ul class="briefing-hints"><#list reasons as reason><li lang="en">${reason}</li></#list><#list of as hint><li>${hint}</li></#list></ul>
</#if>
</#macro>

<#-- A column of a table, which has a width of its own on paper. -->
<#macro column at>
<th scope="col"<#if (.main.paper)!false> class="briefing-c${at}"</#if>><#nested></th><#t>
</#macro>
