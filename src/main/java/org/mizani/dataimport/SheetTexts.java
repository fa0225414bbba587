package org.mizani.dataimport;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens the sheets of uploads to be looked at. */
@Component
public class SheetTexts {

    /** So many rows are shown of a sheet that was not read. */
    private static final int UNREAD = 500;

    private final UploadStore uploads;
    private final CorrectionQueries corrections;

    SheetTexts(UploadStore uploads, CorrectionQueries corrections) {
        this.uploads = uploads;
        this.corrections = corrections;
    }

    public SheetText open(Import of, ReadSheet sheet) {
        return new SheetText(
                uploads.file(of.upload().sha256()),
                of.upload().fileName(),
                sheet.name(),
                corrections.counting(of.id()),
                Objects.requireNonNullElse(sheet.lastRow(), UNREAD));
    }
}
