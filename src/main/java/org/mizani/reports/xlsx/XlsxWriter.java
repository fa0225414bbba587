package org.mizani.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Document.Source;
import org.mizani.reports.Paper;
import org.mizani.tables.PlacedTable;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableXlsx;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Writes a document as a workbook: a first sheet that explains it, one sheet per section, and the sources. */
@Component
public class XlsxWriter {

    private static final int LONGEST_CELL = 32_000;

    /** @throws UncheckedIOException when the workbook cannot be written; there is never half a file */
    public byte[] write(Document document, Paper paper) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Locale locale = document.cover().locale();
            Texts words = Texts.in(locale);
            SheetTexts texts = new SheetTexts(workbook, words.mirrored());
            TableXlsx tables = new TableXlsx(workbook, locale);
            XSSFSheet readMe = workbook.createSheet(name(workbook, words.get("reports.read-me")));
            List<String> names = new ArrayList<>();
            for (Section section : document.sections()) {
                XSSFSheet sheet = workbook.createSheet(name(workbook, section.title()));
                names.add(sheet.getSheetName());
                new SectionSheet(sheet, tables, texts).write(section);
            }
            XSSFSheet sources = workbook.createSheet(name(workbook, words.get("reports.sources")));
            names.add(sources.getSheetName());
            PlacedTable placed = tables.write(sources, 0, sources(document, words));
            sources.createFreezePane(0, placed.firstDataRow());
            TableXlsx.setUpPrint(sources);
            document.mark().ifPresent(mark -> SectionSheet.printAbove(sources, mark));
            new ReadMeSheet(readMe, texts).write(document, names);
            TableXlsx.setUpPrint(readMe);
            describe(workbook, document);
            if (words.mirrored()) {
                workbook.sheetIterator().forEachRemaining(sheet -> sheet.setRightToLeft(true));
            }
            if (paper == Paper.LETTER) {
                workbook.sheetIterator()
                        .forEachRemaining(sheet -> sheet.getPrintSetup().setPaperSize(PrintSetup.LETTER_PAPERSIZE));
            }
            workbook.setActiveSheet(0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table sources(Document document, Texts words) {
        List<Row> rows = new ArrayList<>();
        for (Source source : document.sources()) {
            rows.add(Row.of(List.of(
                    TableCell.figure(MetricValue.of(rows.size() + 1L), null),
                    text(source.name()),
                    text(source.says()),
                    text(source.places()),
                    text(source.sha256()))));
        }
        String caption = words.get("reports.sources");
        return new Table(
                document.mark()
                        .map(mark -> words.get("reports.marked", caption, mark))
                        .orElse(caption),
                List.of(
                        new Column("number", words.get("reports.source-number"), ColumnType.COUNT),
                        new Column("name", words.get("reports.source-name"), ColumnType.TEXT),
                        new Column("says", words.get("reports.source-says"), ColumnType.TEXT),
                        new Column("places", words.get("reports.source-places"), ColumnType.TEXT),
                        new Column("sha256", "SHA-256", ColumnType.TEXT)),
                rows,
                rows.isEmpty() ? words.get("reports.no-sources") : null);
    }

    private static TableCell text(@Nullable String text) {
        String shown = text == null ? "" : text;
        return TableCell.text(shown.length() > LONGEST_CELL ? shown.substring(0, LONGEST_CELL) + "…" : shown);
    }

    private static void describe(XSSFWorkbook workbook, Document document) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(Texts.in(document.cover().locale())
                .labelled(document.cover().title(), document.cover().subject()));
        core.setSubjectProperty(document.cover().subject());
        core.setCreator("Mizani");
        core.setKeywords(document.cover().definition());
        core.setDescription("SHA-256 " + document.contentHash());
        try {
            core.setCreated(document.cover().generatedAt().toString());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        core.getUnderlyingProperties()
                .setLanguageProperty(Texts.in(document.cover().locale()).tag());
    }

    /** A name that Excel takes and no other sheet has. */
    private static String name(XSSFWorkbook workbook, String wanted) {
        String safe =
                WorkbookUtil.createSafeSheetName(wanted.replaceAll("\\h*:", "")).strip();
        String name = safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = WorkbookUtil.createSafeSheetName(i + " " + safe);
        }
        return name;
    }
}
