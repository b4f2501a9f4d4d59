package io.briefing.report;

import io.briefing.theme.View;

/** A tick mark and what it means. */
public record Sign(String verdict, String colour, String label, String meaning) implements View {}
