package org.mizani.charts;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Supplier;
import org.mizani.tables.Table;
import org.mizani.tables.TableCsv;
import org.mizani.tables.TableXlsx;

/** The figures of a chart as files, written when somebody asks for them. */
record ChartFiles(DownloadHandler csv, DownloadHandler xlsx) {

    private static final int LONGEST_NAME = 80;

    static ChartFiles of(ChartFrame frame, Table twin) {
        String name = fileName(frame.title());
        Locale locale = Locale.forLanguageTag(frame.lang());
        return new ChartFiles(
                handler(name + ".csv", "text/csv;charset=UTF-8", () -> TableCsv.bytes(twin)),
                handler(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> TableXlsx.workbook(twin, locale)));
    }

    /** The title in characters that every file system takes, as {@code fileName} in {@code download.ts}. */
    static String fileName(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return name.isEmpty() ? "chart" : name;
    }

    private static DownloadHandler handler(String name, String type, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
