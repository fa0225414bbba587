package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What proves an import: number, fingerprint, counts, who and when, and the file as it came. */
final class Receipt extends Div {

    private final DescriptionList facts = new DescriptionList();
    private final Texts texts;
    private final Formats formats;

    Receipt(Wizard wizard, Import shown) {
        this.texts = wizard.texts();
        this.formats = Formats.in(texts.locale());
        addClassName("receipt");
        boolean stored = shown.status() == Status.ACCEPTED || shown.status() == Status.UNDONE;
        fact("number", shown.id().toString());
        fact("file", shown.upload().fileName());
        fact("fingerprint", shown.upload().sha256());
        fact("bytes", formats.count(shown.upload().bytes()));
        event("uploaded", shown.createdBy(), shown.createdAt(), null);
        if (stored) {
            fact(
                    "counts",
                    texts.get(
                            "import.receipt.counts-of",
                            shown.rows(),
                            shown.changes().added(),
                            shown.changes().revised(),
                            shown.changes().unchanged(),
                            shown.changes().withdrawn()));
            event("accepted", shown.acceptedBy(), shown.acceptedAt(), shown.reason());
            event("undone", shown.undoneBy(), shown.undoneAt(), shown.undoReason());
        }
        Anchor file = new Anchor(
                DownloadHandler.forFile(
                        wizard.services()
                                .uploads()
                                .file(shown.upload().sha256())
                                .toFile(),
                        shown.upload().fileName()),
                texts.get("import.original"));
        add(new H2(texts.get(stored ? "import.receipt" : "import.receipt-draft")), facts, file);
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(texts.get("import.receipt." + key)), new DescriptionList.Description(value));
    }

    private void event(String key, @Nullable String who, @Nullable Instant when, @Nullable String why) {
        if (who != null && when != null) {
            String what = who + ", " + formats.instant(when);
            fact(key, why == null ? what : texts.labelled(what, why));
        }
    }
}
