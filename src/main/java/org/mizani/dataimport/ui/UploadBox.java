package org.mizani.dataimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.ImportService;
import org.mizani.provenance.ImportId;
import org.mizani.ui.OneFile;
import org.mizani.ui.texts.Texts;

/** Takes a file by drop or choice, keeps it, and goes on to its review. */
final class UploadBox extends Upload {

    UploadBox(ImportService service, String user, Texts texts) {
        Receiver receiver = new Receiver(service, user);
        setUploadHandler(receiver);
        addAllFinishedListener(finished -> receiver.goOn());
        setAcceptedFileExtensions(
                ".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".ods", ".ots", ".csv", ".tsv", ".txt", ".xml");
        OneFile.prepare(this, texts, "import.drop", "import.too-big");
        setId("upload");
    }

    /** Opens the import that has been begun. */
    static void goTo(ImportId id) {
        UI.getCurrent().navigate(ImportView.class, new RouteParam(ImportView.ID, id.toString()));
    }

    private static final class Receiver extends OneFile {
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
    }
}
