package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/** Annotates a workbook of Excel 97 to 2003, which is small enough to be held in memory. */
final class XlsAnnotator {

    private static final int[] WIDTHS = {14, 20, 8, 24, 70, 60};
    private static final long MOST_BYTES = 8 << 20;
    private static final int LAST_ROW = 65_535;
    private static final int LAST_COLUMN = 255;
    private static final int LONGEST_TEXT = 32_767;

    private final HSSFWorkbook book;
    private final Map<CellLook, HSSFCellStyle> looks = new HashMap<>();

    private XlsAnnotator(HSSFWorkbook book) {
        this.book = book;
    }

    /** @throws UnreadableFileException also when the workbook is so large that the memory might not hold it */
    static void write(Path original, Annotation annotation, OutputStream out) throws IOException {
        if (Files.size(original) > MOST_BYTES) {
            throw Problems.refused("annotation-too-large", Long.toString(MOST_BYTES >> 20));
        }
        try (POIFSFileSystem container = new POIFSFileSystem(original.toFile(), true);
                HSSFWorkbook book = new HSSFWorkbook(container, true)) {
            new XlsAnnotator(book).annotate(annotation);
            book.write(out);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Problems.damaged(Ole2.WORKBOOK);
        }
    }

    private void annotate(Annotation annotation) {
        boolean again = isMarked();
        Map<String, CellEdit.OfSheet> edits = CellEdit.of(annotation, Limits.DEFAULT);
        Set<String> names = new HashSet<>();
        HSSFSheet findings = null;
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            HSSFSheet sheet = book.getSheetAt(i);
            names.add(sheet.getSheetName().toLowerCase(Locale.ROOT));
            if (again && lists(sheet)) {
                findings = sheet;
            } else if (again) {
                removeOurs(sheet);
            }
            CellEdit.OfSheet ofSheet = edits.get(CellEdit.key(FileNames.visible(sheet.getSheetName())));
            if (ofSheet != null) {
                ofSheet.rows.forEach((row, cells) -> cells.forEach((column, edit) -> edit(sheet, row, column, edit)));
            }
        }
        if (findings == null) {
            findings = book.createSheet(WorkbookEditor.unique(annotation.table().sheetName(), names));
        }
        write(findings, annotation.table());
        mark(annotation.mark());
    }

    private void edit(HSSFSheet sheet, int number, int column, CellEdit edit) {
        if (number - 1 > LAST_ROW || column > LAST_COLUMN) {
            return;
        }
        HSSFRow row = sheet.getRow(number - 1);
        row = row == null ? sheet.createRow(number - 1) : row;
        HSSFCell cell = row.getCell(column);
        if (cell == null) {
            cell = row.createCell(column);
            HSSFCellStyle ofColumn = sheet.getColumnStyle(column);
            if (ofColumn != null) {
                cell.setCellStyle(ofColumn);
            }
        }
        String value = edit.value();
        boolean number1 = value != null && CellEdit.isNumber(value);
        if (value != null && !cell.isPartOfArrayFormulaGroup()) {
            set(cell, value, number1);
        }
        boolean date = number1
                && DateUtil.isADateFormat(
                        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
        CellLook look = new CellLook(cell.getCellStyle().getIndex(), edit.severity(), date, false);
        if (!look.changesNothing()) {
            cell.setCellStyle(looks.computeIfAbsent(look, this::style));
        }
        if (!edit.comment().isEmpty()) {
            comment(sheet, cell, edit.comment());
        }
    }

    private static void set(HSSFCell cell, String value, boolean number) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        if (value.isEmpty()) {
            cell.setBlank();
        } else if (number) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(new HSSFRichTextString(value));
        }
    }

    private HSSFCellStyle style(CellLook look) {
        HSSFCellStyle style = book.createCellStyle();
        style.cloneStyleFrom(book.getCellStyleAt(look.style()));
        if (look.fill() != null) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.plainNumber()) {
            style.setDataFormat((short) 0);
        }
        return style;
    }

    /** The nearest of the workbook's 56 colours; none of them is changed, for cells of the file have them. */
    private short colour(Severity severity) {
        HSSFPalette palette = book.getCustomPalette();
        int rgb = Integer.parseInt(CellLook.colour(severity), 16);
        return palette.findSimilarColor((byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb)
                .getIndex();
    }

    private static void comment(HSSFSheet sheet, HSSFCell cell, String text) {
        HSSFComment comment = cell.getCellComment();
        if (comment != null) {
            comment.setString(new HSSFRichTextString(cut(comment.getString().getString() + "\n\n" + text)));
            return;
        }
        int row = Math.min(cell.getRowIndex(), LAST_ROW - 9);
        int column = Math.min(cell.getColumnIndex() + 1, LAST_COLUMN - 5);
        comment = sheet.createDrawingPatriarch()
                .createCellComment(
                        new HSSFClientAnchor(0, 0, 0, 0, (short) column, row, (short) (column + 4), row + 8));
        comment.setAuthor(CommentsPart.AUTHOR);
        comment.setString(new HSSFRichTextString(cut(text)));
        cell.setCellComment(comment);
    }

    private void write(HSSFSheet sheet, FindingsTable table) {
        for (int i = sheet.getLastRowNum(); i >= 0; i--) {
            if (sheet.getRow(i) != null) {
                sheet.removeRow(sheet.getRow(i));
            }
        }
        HSSFCellStyle plain = wrapped();
        HSSFCellStyle heading = wrapped();
        HSSFFont bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        HSSFCellStyle quoted = wrapped();
        quoted.setQuotePrefixed(true);
        sheet.createRow(0).createCell(0).setCellValue(FindingsTable.MARK);
        int next = 1;
        for (String line : table.introduction()) {
            sheet.createRow(next++).createCell(0).setCellValue(line);
        }
        write(sheet.createRow(next++), table.headings(), heading, heading);
        sheet.createFreezePane(0, next);
        for (FindingsTable.Row finding : table.rows()) {
            if (next > LAST_ROW) {
                break;
            }
            HSSFRow row = sheet.createRow(next++);
            write(row, finding.texts(), plain, quoted);
            row.getCell(0)
                    .setCellStyle(looks.computeIfAbsent(
                            new CellLook(plain.getIndex(), finding.severity(), false, false), this::style));
            if (finding.sheet() != null && finding.cell() != null) {
                HSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(FindingsSheet.location(finding.sheet(), finding.cell()));
                row.getCell(2).setHyperlink(link);
            }
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
    }

    private static void write(HSSFRow row, List<String> texts, HSSFCellStyle style, HSSFCellStyle quoted) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            HSSFCell cell = row.createCell(i);
            cell.setCellValue(new HSSFRichTextString(cut(text)));
            cell.setCellStyle(SheetText.looksLikeFormula(text) ? quoted : style);
        }
    }

    private HSSFCellStyle wrapped() {
        HSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
        return style;
    }

    private static boolean lists(HSSFSheet sheet) {
        HSSFRow first = sheet.getRow(0);
        HSSFCell cell = first == null ? null : first.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(FindingsTable.MARK);
    }

    private static void removeOurs(HSSFSheet sheet) {
        sheet.getCellComments().forEach((address, comment) -> {
            HSSFRow row = sheet.getRow(address.getRow());
            HSSFCell cell = row == null ? null : row.getCell(address.getColumn());
            if (cell != null && CommentsPart.AUTHOR.equals(comment.getAuthor())) {
                cell.removeCellComment();
            }
        });
    }

    private boolean isMarked() {
        return properties(book.getDocumentSummaryInformation()).containsKey(Mark.PROPERTY);
    }

    private void mark(Mark mark) {
        if (book.getDocumentSummaryInformation() == null) {
            book.createInformationProperties();
        }
        DocumentSummaryInformation information = book.getDocumentSummaryInformation();
        CustomProperties custom = properties(information);
        custom.put(Mark.PROPERTY, mark.text());
        information.setCustomProperties(custom);
    }

    private static CustomProperties properties(@Nullable DocumentSummaryInformation information) {
        CustomProperties custom = information == null ? null : information.getCustomProperties();
        return custom == null ? new CustomProperties() : custom;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
