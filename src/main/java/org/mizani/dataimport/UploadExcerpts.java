package org.mizani.dataimport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;
import org.mizani.dataimport.workbook.Workbooks;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.OriginalFiles;
import org.mizani.provenance.OriginalFiles.Corrected;
import org.mizani.provenance.SourceCell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows the surroundings of a cell out of the kept upload itself, so that a figure can be held against its file. */
@Component
class UploadExcerpts implements OriginalFiles {

    private static final Logger LOG = LoggerFactory.getLogger(UploadExcerpts.class);
    private static final int ROWS_AROUND = 2;
    private static final int MOST_COLUMNS = 30;

    private final UploadStore uploads;
    private final ImportQueries imports;
    private final CorrectionQueries corrections;

    UploadExcerpts(UploadStore uploads, ImportQueries imports, CorrectionQueries corrections) {
        this.uploads = uploads;
        this.corrections = corrections;
        this.imports = imports;
    }

    @Override
    public Optional<Excerpt> excerpt(ImportId id, SourceCell cell) {
        String address = cell.cell();
        return address == null ? Optional.empty() : imports.byId(id).flatMap(i -> read(i, cell.sheet(), address));
    }

    private Optional<Excerpt> read(Import of, String sheetName, String address) {
        int headerRow = of.sheets().stream()
                .filter(s -> s.name().equals(sheetName))
                .map(s -> s.headerRow() == null ? 0 : s.headerRow())
                .findFirst()
                .orElse(0);
        try (RawWorkbook workbook =
                Workbooks.open(uploads.file(of.upload().sha256()), of.upload().fileName())) {
            for (RawSheet sheet : workbook.sheets()) {
                if (sheet.name().equals(sheetName)) {
                    return Optional.of(around(workbook, sheet, headerRow, address, corrected(of, sheetName, address)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("the file of import {} cannot be read again", of.id(), e);
            return Optional.empty();
        }
    }

    private @Nullable Corrected corrected(Import of, String sheet, String address) {
        return corrections
                .at(of.id(), sheet, CellAddress.row(address), CellAddress.letters(CellAddress.column(address)))
                .map(c -> new Corrected(c.value(), c.by(), c.at()))
                .orElse(null);
    }

    private static Excerpt around(
            RawWorkbook workbook, RawSheet sheet, int headerRow, String address, @Nullable Corrected corrected)
            throws IOException {
        int meant = CellAddress.row(address);
        List<RawRow> rows = new ArrayList<>();
        workbook.read(sheet, row -> {
            if (row.number() == headerRow || Math.abs(row.number() - meant) <= ROWS_AROUND) {
                rows.add(row);
            }
            return row.number() < meant + ROWS_AROUND;
        });
        int width = Math.min(
                MOST_COLUMNS,
                rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
        String raw = rows.stream()
                .filter(r -> r.number() == meant)
                .map(r -> RawCell.shown(r.cell(CellAddress.column(address))))
                .findFirst()
                .orElse("");
        return new Excerpt(
                raw,
                corrected,
                IntStream.range(0, width).mapToObj(CellAddress::letters).toList(),
                rows.stream()
                        .map(r -> new Line(
                                r.number(),
                                r.number() == headerRow,
                                r.number() == meant,
                                IntStream.range(0, width)
                                        .mapToObj(i -> RawCell.shown(r.cell(i)))
                                        .toList()))
                        .toList());
    }
}
