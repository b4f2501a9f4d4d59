package io.briefing.report;

import io.briefing.theme.View;

/**
 * How a page came about.
 *
 * @param version of the plugin
 * @param made "Made by Briefing 1.2 from src/briefings/cloud.md"
 * @param sourceHash SHA-256 of the source, in hexadecimal digits
 * @param data a link to the raw data from this page, or empty
 */
public record Method(String version, String made, String sourceHash, String data) implements View {}
