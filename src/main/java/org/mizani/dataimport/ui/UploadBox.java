package org.mizani.dataimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.ImportService;
import org.mizani.provenance.ImportId;
import org.mizani.ui.UploadTexts;
import org.mizani.ui.texts.Texts;

/** Takes a file by drop or choice, keeps it, and goes on to its review. */
final class UploadBox extends Upload {

    /** As much as the HTTP interface takes. */
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    UploadBox(ImportService service, String user, Texts texts) {
        Receiver receiver = new Receiver(service, user);
        setUploadHandler(receiver);
        addAllFinishedListener(finished -> receiver.goOn());
        setMaxFiles(1);
        setMaxFileSize((int) MOST_BYTES);
        setAcceptedFileExtensions(
                ".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".ods", ".ots", ".csv", ".tsv", ".txt", ".xml");
        setDropLabel(new Span(texts.get("import.drop")));
        setUploadButton(new Button(texts.get("import.choose")));
        setI18n(UploadTexts.in(texts, "import.drop", "import.too-big"));
        setWidthFull();
        setId("upload");
    }

    /** Opens the import that has been begun. */
    static void goTo(ImportId id) {
        UI.getCurrent().navigate(ImportView.class, new RouteParam(ImportView.ID, id.toString()));
    }

    private static final class Receiver implements UploadHandler {
        private final ImportService service;
        private final String user;
        private volatile @Nullable ImportId received;

        Receiver(ImportService service, String user) {
            this.service = service;
            this.user = user;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream bytes = event.getInputStream()) {
                received = service.receive(event.getFileName(), bytes, user);
            }
        }

        /** The browser says that the upload has ended; a failed one has shown its own message. */
        void goOn() {
            ImportId id = received;
            if (id != null) {
                goTo(id);
            }
        }

        @Override
        public long getFileSizeMax() {
            return MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return MOST_BYTES + 1024 * 1024;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
