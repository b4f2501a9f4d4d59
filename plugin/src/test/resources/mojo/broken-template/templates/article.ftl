<#-- broken on purpose -->
${report.nothingOfThisName}
