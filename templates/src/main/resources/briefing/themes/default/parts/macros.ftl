<#-- A tick mark. The shape is drawn once, in marks.ftl, and used here. -->
<#macro mark name colour="">
<svg class="briefing-sign<#if colour?has_content> briefing-${colour}</#if>" aria-hidden="true" focusable="false"><use href="#briefing-${name}"/></svg><#t>
</#macro>

<#-- A tick mark with its verdict in words. -->
<#macro verdict of>
<span class="briefing-badge briefing-${of.colour}"><@mark name=of.verdict/>&#160;${of.label}</span><#t>
</#macro>

<#macro hints of>
<#if of?has_content>
<ul class="briefing-hints"><#list of as hint><li>${hint}</li></#list></ul>
</#if>
</#macro>
