package io.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrandTest {

  @Test
  void theProcessorsTimeCounts() {
    assertThat(Errand.spent(3_900_000_000L, 7)).isEqualTo(3);
  }

  @Test
  void theClockCountsWhereTheProcessorsTimeIsNotCounted() {
    assertThat(Errand.spent(-1, 7)).isEqualTo(7);
  }
}
