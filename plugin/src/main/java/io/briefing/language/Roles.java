package io.briefing.language;

/**
 * Several roles, so that one question tells whether a word has any of them.
 *
 * @param low a bit for each of the first 64 roles
 * @param high a bit for each of the others
 */
public record Roles(long low, long high) {

  public static Roles of(Role... roles) {
    long low = 0;
    long high = 0;
    for (Role role : roles) {
      if (role.ordinal() < Long.SIZE) {
        low |= 1L << role.ordinal();
      } else {
        high |= 1L << role.ordinal();
      }
    }
    return new Roles(low, high);
  }
}
