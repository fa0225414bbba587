package org.mizani.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.ImportQueries;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationChanges;
import org.mizani.provenance.ImportId;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Which imports and undos changed the figures of an operation, and the figures as they were known then. */
@Component
class HistoryTab implements OperationTab {

    private final ImportQueries imports;
    private final List<OperationChanges> subjects;

    HistoryTab(ImportQueries imports, List<OperationChanges> subjects) {
        this.imports = imports;
        this.subjects = subjects.stream()
                .sorted(Comparator.comparingInt(OperationChanges::order))
                .toList();
    }

    @Override
    public String code() {
        return "history";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        Div content = new Div(new H2(texts.get("operation.tab.history")));
        content.addClassName("section");
        Map<OperationChanges, Map<ImportId, ChangeCounts>> changes = new LinkedHashMap<>();
        Set<ImportId> touching = new HashSet<>();
        for (OperationChanges subject : subjects) {
            Map<ImportId, ChangeCounts> ofSubject = subject.changes(operation.code());
            changes.put(subject, ofSubject);
            touching.addAll(ofSubject.keySet());
        }
        if (touching.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("operation.history.none", operation.code()));
            none.addClassName("empty-state");
            content.add(none, new Anchor("imports", texts.get("operation.history.import")));
            return content;
        }
        content.add(
                new Paragraph(texts.get("operation.history.about")),
                new TableView(
                        new HistoryTable(changes, filter, texts)
                                .of(operation.code(), HistoryEvent.of(imports.byIds(touching))),
                        locale));
        return content;
    }
}
