package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mizani.dataimport.ImportService;
import org.mizani.ui.texts.Texts;

/** Takes a range of cells that was copied in a spreadsheet program. */
final class PasteBox extends NativeDetails {

    private static final int LONGEST = 2_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    PasteBox(ImportService service, String user, Texts texts) {
        TextArea cells = new TextArea(texts.get("import.paste-cells"));
        cells.setMaxLength(LONGEST);
        cells.setWidthFull();
        cells.setMinRows(4);
        cells.setMaxRows(12);
        cells.setId("paste");
        Button go = new Button(texts.get("import.paste-go"), click -> {
            if (cells.getValue().isBlank()) {
                cells.setErrorMessage(texts.get("import.paste-empty"));
                cells.setInvalid(true);
                return;
            }
            String name = texts.get("import.paste-name") + ".tsv";
            byte[] bytes = (BYTE_ORDER_MARK + cells.getValue()).getBytes(StandardCharsets.UTF_8);
            try {
                UploadBox.goTo(service.receive(name, new ByteArrayInputStream(bytes), user));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        go.setId("paste-go");
        Div content = new Div(new Paragraph(texts.get("import.paste-lead")), cells, go);
        content.addClassName("section");
        setSummaryText(texts.get("import.paste"));
        setContent(content);
    }
}
