package io.briefing.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A total and its addends, as somebody might report them, with what XBRL's rule for sums says of
 * them (Calculations 1.1, rounded to the nearest): a number with decimals d is any number of the
 * closed interval of half a unit of 10⁻ᵈ to each side, and a sum is consistent if the interval of
 * the weighted addends meets that of the total. Computed with {@code BigDecimal} alone.
 */
record ReportedSum(Item total, List<Item> addends) {

  /** What becomes of a sum. */
  enum Result {
    EQUAL,
    MEETS,
    APART,
    OPEN
  }

  /**
   * A reported number.
   *
   * @param decimals XBRL's, or nothing if the number is exact
   * @param weight 1 or -1
   * @param reported whether it is there at all
   */
  record Item(BigDecimal value, Optional<Integer> decimals, int weight, boolean reported) {

    BigDecimal reach() {
      return decimals
          .map(d -> BigDecimal.ONE.movePointLeft(d).multiply(new BigDecimal("0.5")))
          .orElse(BigDecimal.ZERO);
    }

    BigDecimal weighted() {
      return weight < 0 ? value.negate() : value;
    }

    /** Whether two reports of one number go together. */
    boolean agreesWith(Item other) {
      return decimals.equals(other.decimals)
          ? value.compareTo(other.value) == 0
          : value.subtract(other.value).abs().compareTo(reach().add(other.reach())) <= 0;
    }
  }

  private static final int[] DECIMALS = {-6, -3, -3, -2, -1, 0, 0, 1, 2};

  Result result() {
    if (!total.reported() || !addends.stream().allMatch(Item::reported)) {
      return Result.OPEN;
    }
    BigDecimal sum = addends.stream().map(Item::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal apart = total.value().subtract(sum).abs();
    if (apart.signum() == 0) {
      return Result.EQUAL;
    }
    return apart.compareTo(reach()) <= 0 ? Result.MEETS : Result.APART;
  }

  /** How far total and sum may be apart. */
  private BigDecimal reach() {
    return addends.stream().map(Item::reach).reduce(total.reach(), BigDecimal::add);
  }

  /** A sum whose total lies by chance, exactly at the edge of what is consistent, or beside it. */
  static ReportedSum any(Random random) {
    List<Item> addends = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      addends.add(item(random, random.nextInt(12) > 0));
    }
    Item chance = item(random, random.nextInt(20) > 0);
    ReportedSum sum = new ReportedSum(chance, addends);
    BigDecimal middle =
        addends.stream().map(Item::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal hair = new BigDecimal("0.01").multiply(BigDecimal.valueOf(random.nextInt(3) - 1));
    BigDecimal side = BigDecimal.valueOf(random.nextBoolean() ? 1 : -1);
    BigDecimal edge = middle.add(sum.reach().multiply(side)).add(hair);
    BigDecimal value =
        switch (random.nextInt(4)) {
          case 0 -> middle;
          case 1 -> chance.value();
          default -> edge;
        };
    return new ReportedSum(
        new Item(value, chance.decimals(), 1, chance.reported()), List.copyOf(addends));
  }

  static Item item(Random random, boolean reported) {
    int decimals = DECIMALS[random.nextInt(DECIMALS.length)];
    BigInteger digits = new BigInteger(1 + random.nextInt(20), random);
    BigDecimal value = new BigDecimal(random.nextInt(4) == 0 ? digits.negate() : digits, decimals);
    if (random.nextInt(5) == 0) {
      // Written with more digits than are known.
      value = value.add(new BigDecimal("0.01").multiply(BigDecimal.valueOf(random.nextInt(100))));
    }
    Optional<Integer> known = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(decimals);
    return new Item(value, known, random.nextInt(3) == 0 ? -1 : 1, reported);
  }
}
