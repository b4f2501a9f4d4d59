package io.briefing.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Standards that a PDF keeps to, as veraPDF sees it. */
enum PdfStandard {
  /** For archives: everything needed to show it is inside, and so are the data it was made from. */
  PDF_A_3A(PDFAFlavour.PDFA_3_A),
  /** For readers who do not see it. */
  PDF_UA_1(PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
    Logger.getLogger("org.verapdf").setLevel(Level.OFF);
  }

  private final PDFAFlavour flavour;

  PdfStandard(PDFAFlavour flavour) {
    this.flavour = flavour;
  }

  /** Each rule that is broken, once, and where. */
  List<String> complaints(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
          .map(
              test ->
                  test.getRuleId().getClause()
                      + "-"
                      + test.getRuleId().getTestNumber()
                      + " "
                      + test.getMessage()
                      + " at "
                      + test.getLocation().getContext())
          .limit(20)
          .toList();
    }
  }
}
