package io.briefing.theme;

/**
 * Marks a record that templates see, by the names of its components, together with the records
 * declared inside it. No other object of Briefing's is shown to them.
 */
public interface View {}
