package org.mizani.provenance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.provenance.OriginalFiles;
import org.mizani.provenance.Preferences;
import org.mizani.provenance.RegisterChange;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Shows for one figure the cell it stands in, with the rows around it, or the figures it is computed from. */
@Route("source")
@PermitAll
public class SourceView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final Figures figures;
    private final OriginalFiles files;
    private final Preferences preferences;
    private final CurrentUser user;
    private final Texts texts = Texts.in(getLocale());
    private boolean cameFromWithin;
    private final Formats formats = Formats.in(getLocale());

    SourceView(Figures figures, OriginalFiles files, Preferences preferences, CurrentUser user) {
        this.figures = figures;
        this.files = files;
        this.preferences = preferences;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        cameFromWithin |= event.getTrigger() != NavigationTrigger.PAGE_LOAD;
        show(id);
    }

    private void show(String id) {
        FigureOrigin origin = figures.origin(new FigureId(id), getLocale())
                .orElseThrow(() -> new NotFoundException(texts.get("source.unknown", id)));
        removeAll();
        if (cameFromWithin) {
            add(back());
        }
        add(new H1(texts.get("source.title")), headline(origin));
        switch (origin) {
            case FigureOrigin.Cell cell -> show(cell);
            case FigureOrigin.Register register -> line("source.register", register.document());
            case FigureOrigin.Computed computed -> show(computed);
        }
        List<RegisterChange> changes = figures.changes(new FigureId(id), getLocale());
        if (!changes.isEmpty()) {
            add(new ChangeTable(changes, texts));
        }
        preferences
                .life(new FigureId(id), getLocale())
                .ifPresent(life -> add(
                        new LifeSection(life, preferences, user.has(Role.EDITOR), user.name(), () -> show(id), texts)));
    }

    private Button back() {
        Button back = new Button(
                texts.get("source.back"),
                click -> UI.getCurrent().getPage().getHistory().back());
        back.setId("back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private Paragraph headline(FigureOrigin origin) {
        Paragraph headline = new Paragraph(texts.labelled(origin.label(), number(origin.value())));
        headline.addClassName("lead");
        headline.setId("figure");
        return headline;
    }

    private void show(FigureOrigin.Cell c) {
        if (c.cell().cell() != null) {
            line("source.cell", c.cell().sheet(), c.cell().cell(), c.file()).setId("cell");
        }
        files.excerpt(c.importId(), c.cell()).ifPresent(excerpt -> {
            line("source.raw", excerpt.raw()).setId("raw");
            OriginalFiles.Corrected corrected = excerpt.corrected();
            if (corrected != null) {
                line(
                                corrected.value() == null ? "source.corrected-blank" : "source.corrected",
                                corrected.by(),
                                formats.instant(corrected.at()),
                                corrected.value() == null ? "" : corrected.value())
                        .setId("corrected");
            }
            add(new ExcerptTable(excerpt, OriginalFiles.column(c.cell()), texts));
        });
        if (c.statedSource() != null) {
            line("source.stated", c.statedSource());
        }
        if (c.note() != null) {
            line("source.note", c.note());
        }
        line("source.import", c.importId().toString(), c.importedBy(), formats.instant(c.importedAt()));
        line("source.fingerprint", c.sha256());
        if (c.withdrawnAt() != null) {
            line("source.withdrawn", formats.instant(c.withdrawnAt())).addClassName("note");
        }
        Anchor open = new Anchor("imports/" + c.importId(), texts.get("source.open-import"));
        open.setRouterIgnore(false);
        add(open);
    }

    private void show(FigureOrigin.Computed computed) {
        line("source.computed", computed.formula()).setId("formula");
        add(new H2(texts.get("source.inputs")), new InputTable(computed.inputs(), this::number, texts));
    }

    private Paragraph line(String key, Object... arguments) {
        Paragraph line = new Paragraph(texts.get(key, arguments));
        add(line);
        return line;
    }

    private String number(@Nullable BigDecimal value) {
        return formats.exact(value == null ? MetricValue.notReported() : MetricValue.of(value));
    }

    @Override
    public String getPageTitle() {
        return texts.get("source.title");
    }
}
