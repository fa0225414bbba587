package org.mizani.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.mizani.ui.texts.Texts;

/** Takes one file at a time, as large as the HTTP interface takes it. */
public abstract class OneFile implements UploadHandler {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final long MOST_AROUND_IT = 1024 * 1024;

    /**
     * Makes a field that takes files this way.
     *
     * @param drop translation key of the words where a file is dropped
     * @param tooBig translation key of what is said of a file that is too large
     */
    public static void prepare(Upload upload, Texts texts, String drop, String tooBig) {
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) MOST_BYTES);
        upload.setDropLabel(new Span(texts.get(drop)));
        upload.setUploadButton(new Button(texts.get("import.choose")));
        upload.setI18n(UploadTexts.in(texts, drop, tooBig));
        upload.setWidthFull();
    }

    @Override
    public long getFileSizeMax() {
        return MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return MOST_BYTES + MOST_AROUND_IT;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
