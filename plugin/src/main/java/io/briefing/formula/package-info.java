/**
 * Expressions over figures, exact, with units, sense and rounding: {@link
 * io.briefing.formula.Evaluator} computes them.
 */
package io.briefing.formula;
