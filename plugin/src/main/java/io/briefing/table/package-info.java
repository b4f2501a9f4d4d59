/** The sums of tables, down and across: start at {@link io.briefing.table.Tables}. */
package io.briefing.table;
