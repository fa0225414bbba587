package org.mizani.dataimport.workbook;

/**
 * How much a file may ask of us. Everything is counted while reading, never believed from what the file says about
 * itself.
 *
 * <p>Unpacked sizes are larger than the 200 MB in all and 100 MB an entry that a cautious upload filter would take: an
 * honest workbook of 500,000 rows and 12 columns unpacks to some 300 MB, nearly all of it one sheet. Reading streams,
 * so size costs time, not memory; the ratio stays the guard against bombs.
 *
 * @param entries files in the zip
 * @param totalBytes bytes of all files unpacked
 * @param entryBytes bytes of one file unpacked
 * @param ratio unpacked to packed bytes of one file; repetitive sheets reach 20 to 40
 * @param ratioFloor bytes unpacked up to which the ratio does not matter
 * @param stretchBytes bytes of XML between two rows or two shared strings, and of a part read as a whole
 * @param sharedBytes what all shared strings take, the one thing that is kept in memory: UTF-8 and 12 bytes each
 * @param rows as a spreadsheet has
 * @param columns as a spreadsheet has
 * @param cells of one sheet, blanks between cells included
 * @param textLength characters of one cell; LibreOffice's bound, twice Excel's
 */
record Limits(
        int entries,
        long totalBytes,
        long entryBytes,
        int ratio,
        long ratioFloor,
        long stretchBytes,
        int sharedBytes,
        int rows,
        int columns,
        long cells,
        int textLength) {

    private static final long MB = 1 << 20;

    static final Limits DEFAULT = new Limits(
            2_000, 600 * MB, 500 * MB, 100, MB, 32 * MB, (int) (96 * MB), 1_048_576, 16_384, 20_000_000, 65_535);

    /** The same for an OpenDocument spreadsheet, whose XML takes four times the bytes for a cell. */
    Limits openDocument() {
        return new Limits(
                entries,
                totalBytes * 3 / 2,
                entryBytes * 3 / 2,
                ratio,
                ratioFloor,
                stretchBytes,
                sharedBytes,
                rows,
                columns,
                cells,
                textLength);
    }
}
