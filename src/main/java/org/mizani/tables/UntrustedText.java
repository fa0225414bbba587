package org.mizani.tables;

/** Words from files that a spreadsheet program could take for a formula. */
final class UntrustedText {

    private static final String STARTERS = "=+-@\t\r\n";

    private UntrustedText() {}

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }
}
