package org.mizani.charts;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.mizani.tables.FileNames;
import org.mizani.tables.Table;
import org.mizani.tables.TableCsv;
import org.mizani.tables.TableXlsx;

/** The figures of a chart as files, written when somebody asks for them. */
record ChartFiles(DownloadHandler csv, DownloadHandler xlsx) {

    static ChartFiles of(ChartFrame frame, Table twin) {
        String name = FileNames.of(frame.title());
        Locale locale = Locale.forLanguageTag(frame.lang());
        return new ChartFiles(
                handler(name + ".csv", "text/csv;charset=UTF-8", () -> TableCsv.bytes(twin)),
                handler(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> TableXlsx.workbook(twin, locale)));
    }

    private static DownloadHandler handler(String name, String type, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
