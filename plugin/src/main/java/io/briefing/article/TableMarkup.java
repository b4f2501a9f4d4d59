package io.briefing.article;

/** How the tables of the prose are set beside what their author says of it. */
public interface TableMarkup {

  /** As they are. */
  TableMarkup PLAIN =
      new TableMarkup() {
        @Override
        public String behind(Span cell) {
          return "";
        }

        @Override
        public boolean isNumber(Span cell) {
          return false;
        }

        @Override
        public boolean isTotal(Span row) {
          return false;
        }
      };

  /**
   * What to put behind the words of a cell: well-formed XHTML of the caller's own making, or
   * nothing.
   */
  String behind(Span cell);

  /** Whether a cell stands in a column of numbers, which is set to the right. */
  boolean isNumber(Span cell);

  /** Whether a row is a total of others, which has a rule above. */
  boolean isTotal(Span row);
}
