package io.briefing.language;

/** Several roles, so that one question tells whether a word has any of them. */
public final class Roles {

  /** So many longs hold a bit for each role. */
  static final int LONGS = (Role.values().length + Long.SIZE - 1) / Long.SIZE;

  private final long[] bits = new long[LONGS];

  private Roles(Role... roles) {
    for (Role role : roles) {
      bits[place(role)] |= 1L << role.ordinal();
    }
  }

  public static Roles of(Role... roles) {
    return new Roles(roles);
  }

  /** Which of the longs holds the bit of a role. */
  static int place(Role role) {
    return role.ordinal() / Long.SIZE;
  }

  /** Whether one of them is among the roles whose bits begin at a place. */
  boolean meet(long[] masks, int at) {
    long shared = 0;
    for (int i = 0; i < LONGS; i++) {
      shared |= masks[at + i] & bits[i];
    }
    return shared != 0;
  }
}
