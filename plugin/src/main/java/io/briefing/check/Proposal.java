package io.briefing.check;

/**
 * Words to be put into a claim's.
 *
 * @param start where they go
 * @param end just past what they replace
 */
record Proposal(int start, int end, String text) {

  static Proposal at(int start, int end, String text) {
    return new Proposal(start, end, text);
  }

  /** The claim's words with the proposal in them. */
  String in(String words) {
    return words.substring(0, start) + text + words.substring(end);
  }
}
