/** Exact expressions over figures, computed by {@link io.briefing.formula.Evaluator}. */
package io.briefing.formula;
