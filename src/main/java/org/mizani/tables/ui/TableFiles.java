package org.mizani.tables.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.mizani.tables.Table;
import org.mizani.tables.TableCsv;
import org.mizani.tables.TableXlsx;
import org.mizani.ui.texts.Texts;

/** A table as CSV and as XLSX; each file is written when the reader asks for it. */
public class TableFiles extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * @param name of the files, without an ending
     * @param title of the table, for those who hear the links without seeing it
     * @param table all rows, also those that the page leaves out
     */
    public TableFiles(String name, String title, Supplier<Table> table, Locale locale) {
        Texts texts = Texts.in(locale);
        addClassName("actions");
        add(
                link(
                        name + ".csv",
                        "text/csv;charset=UTF-8",
                        () -> TableCsv.bytes(table.get()),
                        texts.get("tables.save-csv"),
                        texts.get("tables.save-csv-of", title)),
                link(
                        name + ".xlsx",
                        XLSX,
                        () -> TableXlsx.workbook(table.get(), locale),
                        texts.get("tables.save-xlsx"),
                        texts.get("tables.save-xlsx-of", title)));
    }

    private static Anchor link(String file, String mediaType, Supplier<byte[]> bytes, String text, String spoken) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] written = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(written), file, mediaType, written.length);
                }),
                text);
        link.addClassName("button");
        link.setAriaLabel(spoken);
        return link;
    }
}
