/** Exact numbers: start at {@link io.briefing.quantity.Rational}. */
package io.briefing.quantity;
