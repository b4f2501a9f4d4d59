/** Why a claim fails, what would be true: start at {@link io.briefing.diagnosis.Diagnosis}. */
package io.briefing.diagnosis;
