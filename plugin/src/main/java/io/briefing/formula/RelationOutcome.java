package io.briefing.formula;

import io.briefing.figure.Period;
import java.util.Optional;

/**
 * Both sides of a relation at one period.
 *
 * @param period empty if the relation names its periods itself or its figures have none
 */
public record RelationOutcome(Optional<Period> period, Outcome left, Outcome right) {}
