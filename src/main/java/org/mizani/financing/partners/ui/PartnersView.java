package org.mizani.financing.partners.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.partners.PartnerSentences;
import org.mizani.financing.partners.PartnerTables;
import org.mizani.financing.partners.Partnerships;
import org.mizani.operations.PartnerQueries;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.DayPicker;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** Who supports which operation with what? The address is the whole state. */
@Route("financing/partners")
@Menu(title = "partners.title", order = 2.5, icon = "vaadin:handshake")
@PermitAll
public class PartnersView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Partnerships partnerships;
    private final PartnerQueries partners;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);
    private final DatePicker from = day("partners.field.from", PartnersFilter::withFrom);
    private final DatePicker to = day("partners.field.to", PartnersFilter::withTo);
    private final DatePicker asOf = day("operation.as-of", PartnersFilter::withAsOf);
    private final Div answer = new Div();
    private PartnersFilter filter = PartnersFilter.of(QueryParameters.empty());

    PartnersView(Partnerships partnerships, PartnerQueries partners) {
        this.partnerships = partnerships;
        this.partners = partners;
        addClassName("page");
        answer.addClassName("section");
        Div fields = new Div(from, to, asOf);
        fields.addClassName("filters");
        fields.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("partners.fields"));
        add(new H1(texts.get("partners.question")), fields, answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PartnersFilter.of(event.getLocation().getQueryParameters());
        Links.complete(event, filter.complete());
        from.setValue(filter.from());
        to.setValue(filter.to());
        asOf.setValue(filter.asOf());
        answer.removeAll();
        if (filter.asOf() != null) {
            answer.add(new AsKnownOn(filter.asOf(), texts));
        }
        Partnerships.Answer found = partnerships.of(filter.period(), filter.unit(), filter.knownAt());
        PartnerTables tables = new PartnerTables(found, filter.period(), filter.unit(), partners.names(locale), locale);
        PartnerSentences sentences = new PartnerSentences(found, filter.period(), filter.unit(), locale);
        if (found.rows().isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("partners.none"));
            empty.addClassName("empty-state");
            answer.add(empty);
            sentences.leftOut().forEach(words -> answer.add(new Paragraph(words)));
        } else {
            show(sentences, tables);
        }
        tables.outside()
                .ifPresent(table ->
                        answer.add(new H2(texts.get("financing.explorer.outside")), new TableView(table, locale)));
    }

    private void show(PartnerSentences sentences, PartnerTables tables) {
        sentences.sentences().forEach(words -> {
            Paragraph sentence = new Paragraph(words);
            sentence.addClassName("sentence");
            answer.add(sentence);
        });
        answer.add(new H2(texts.get("partners.matrix")), new TableView(tables.matrix(), locale));
        answer.add(new H2(texts.get("partners.amounts")), new Paragraph(texts.get("financing.scopes-apart")));
        tables.amounts().forEach(table -> answer.add(new TableView(table, locale)));
    }

    private DatePicker day(String label, BiFunction<PartnersFilter, @Nullable LocalDate, PartnersFilter> change) {
        return DayPicker.refilled(
                label,
                texts,
                day -> UI.getCurrent()
                        .navigate(PartnersView.class, change.apply(filter, day).parameters()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("partners.title"));
    }
}
