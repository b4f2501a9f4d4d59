<#-- The notes of a block stand before it, so that they can float beside it without pushing the next one down. -->
<div class="briefing-notes">
<#list block.claims as claim>
<#assign ibid = claim?index gt 0 && (claim.sources?first!"") == (block.claims[claim?index - 1].sources?first!"")>
<#include "note.ftl">
</#list>
</div>
