<svg class="briefing-shapes" width="0" height="0" aria-hidden="true"><defs>
<#list marks?keys as name>
<symbol id="briefing-${name}" viewBox="0 0 16 16"><path d="${marks[name]}"/></symbol>
</#list>
</defs></svg>
