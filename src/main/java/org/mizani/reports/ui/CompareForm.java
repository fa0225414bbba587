package org.mizani.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.ReportIssue;
import org.mizani.ui.texts.Texts;

/** Two issues, and a button that compares them. */
final class CompareForm extends Div {

    private final Texts texts;
    private final List<ReportIssue> all;

    /**
     * @param all the newest first
     * @param first number of the issue that stands first, null for none yet
     */
    CompareForm(List<ReportIssue> all, @Nullable String first, @Nullable String second, Texts texts) {
        this.all = all;
        this.texts = texts;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("issues.compare.form"));
        ComboBox<ReportIssue> one = box("first", first);
        ComboBox<ReportIssue> other = box("second", second);
        Button button = new Button(texts.get("issues.compare.do"), click -> {
            one.setInvalid(one.getValue() == null);
            other.setInvalid(other.getValue() == null);
            if (!one.isInvalid() && !other.isInvalid()) {
                CompareIssuesView.show(one.getValue().number(), other.getValue().number());
            }
        });
        button.setId("compare");
        add(one, other, button);
    }

    /** With the newest issue and the one before it of the same report, where there are two. */
    static CompareForm ofNewest(List<ReportIssue> all, Texts texts) {
        ReportIssue newest = all.getFirst();
        Optional<ReportIssue> before = all.stream()
                .skip(1)
                .filter(issue -> issue.definition().equals(newest.definition())
                        && issue.subject().equals(newest.subject()))
                .findFirst();
        return new CompareForm(all, before.map(ReportIssue::number).orElse(null), newest.number(), texts);
    }

    private ComboBox<ReportIssue> box(String name, @Nullable String number) {
        ComboBox<ReportIssue> box = new ComboBox<>(texts.get("issues.compare.form." + name));
        box.setManualValidation(true);
        box.setErrorMessage(texts.get("issues.compare.choose"));
        box.setItems(all);
        box.setItemLabelGenerator(
                issue -> texts.get("issues.compare.item", issue.number(), issue.title(), issue.subject()));
        all.stream().filter(issue -> issue.number().equals(number)).findFirst().ifPresent(box::setValue);
        box.addClassName("wide");
        box.setId("compare-" + name);
        return box;
    }
}
