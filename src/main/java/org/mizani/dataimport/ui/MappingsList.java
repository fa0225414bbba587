package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.mizani.dataimport.Mapping;
import org.mizani.dataimport.Mappings;
import org.mizani.ui.texts.Texts;

/** Layouts that people have taught by their answers: to be named, handed on as a profile, kept as one, forgotten. */
final class MappingsList extends Div {

    private final Mappings mappings;
    private final boolean mayEdit;
    private final Texts texts;

    MappingsList(Mappings mappings, boolean mayEdit, Texts texts) {
        this.mappings = mappings;
        this.mayEdit = mayEdit;
        this.texts = texts;
        addClassName("mappings");
        show();
    }

    private void show() {
        removeAll();
        if (mappings.all().isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("import.mappings-empty"));
            empty.addClassName("empty-state");
            add(empty);
        }
        mappings.all().forEach(mapping -> add(line(mapping)));
    }

    private Div line(Mapping mapping) {
        Div line = new Div();
        line.addClassName("mapping");
        line.add(mayEdit ? name(mapping) : new Span(mapping.name()));
        line.add(
                new Span(texts.get("import.mapping-read-as", mapping.profile())),
                new Anchor(
                        "imports/" + mapping.importId(),
                        texts.get("import.mapping-from", mapping.importId().toString())),
                new Anchor(yaml(mapping), texts.get("import.mapping-export")));
        if (mayEdit) {
            line.add(
                    button("import.mapping-keep", mapping, () -> keep(mapping, line)),
                    button("import.mapping-forget", mapping, () -> forget(mapping)));
        }
        return line;
    }

    private TextField name(Mapping mapping) {
        TextField name = new TextField(texts.get("import.mapping-name"));
        name.setValue(mapping.name());
        name.setMaxLength(200);
        name.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                mappings.rename(mapping.id(), change.getValue().strip());
            }
        });
        return name;
    }

    private void keep(Mapping mapping, Div line) {
        Mapping named = mappings.byId(mapping.id()).orElse(mapping);
        Span kept =
                new Span(texts.get("import.mapping-kept", mappings.keep(named).id()));
        kept.getElement().setAttribute("role", "status");
        line.add(kept);
    }

    private void forget(Mapping mapping) {
        mappings.forget(mapping);
        show();
    }

    private Button button(String key, Mapping mapping, Runnable click) {
        Button button = new Button(texts.get(key), e -> click.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-label", texts.labelled(texts.get(key), mapping.name()));
        return button;
    }

    private DownloadHandler yaml(Mapping mapping) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes =
                    mappings.yaml(mappings.byId(mapping.id()).orElse(mapping)).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "mapping-" + mapping.id() + ".yaml",
                    "application/yaml",
                    bytes.length);
        });
    }
}
