<footer class="briefing-footer">
<p>Northwind Coffee, investor relations · ${report.method.made}</p>
</footer>
