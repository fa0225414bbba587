package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Severity;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Findings with one cause, to be opened; fixed one by one or all that say the same at once. */
final class FindingGroupView extends NativeDetails {

    private static final int MOST_LINES = 50;

    FindingGroupView(Wizard wizard, Import shown, FindingGroup group) {
        Texts texts = wizard.texts();
        Formats formats = Formats.in(texts.locale());
        Span severity = new Span(texts.get("import.severity." + group.severity().code()));
        severity.addClassNames("severity", "severity-" + group.severity().code());
        Span count = new Span(formats.count(group.findings().size()));
        count.addClassName("count");
        setSummary(severity, new Span(group.title(texts)), count);
        addClassName("finding-group");
        setOpen(group.severity() == Severity.BLOCKS);
        List<List<Finding>> lines = group.byValue();
        UnorderedList list = new UnorderedList();
        list.addClassName("fix-lines");
        lines.stream().limit(MOST_LINES).forEach(same -> list.add(new FixLine(wizard, shown, same)));
        Div content = new Div(list);
        if (lines.size() > MOST_LINES) {
            content.add(new Paragraph(
                    texts.get("import.first-shown", formats.count(MOST_LINES), formats.count(lines.size()))));
        }
        setContent(content);
    }
}
