package org.mizani.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.batch.Batch;
import org.mizani.reports.batch.Batches;
import org.mizani.ui.texts.Texts;

/** The batches that the reader asked for, followed as long as one of them goes on. */
final class BatchList extends Div {

    private static final int POLL_MILLIS = 1_000;
    private static final int NEVER = -1;

    private final Batches batches;
    private final Texts texts;
    private final Map<UUID, BatchCard> cards = new LinkedHashMap<>();
    private @Nullable Registration polling;

    BatchList(Batches batches, Texts texts) {
        this.batches = batches;
        this.texts = texts;
        show();
    }

    void show() {
        List<Batch> all = batches.all();
        List<UUID> ids = all.stream().map(Batch::id).toList();
        if (cards.isEmpty() || !ids.equals(List.copyOf(cards.keySet()))) {
            rebuild(all);
        } else {
            all.forEach(batch -> Objects.requireNonNull(cards.get(batch.id())).show(batch));
        }
        getUI().ifPresent(ui -> ui.setPollInterval(all.stream().allMatch(Batch::ended) ? NEVER : POLL_MILLIS));
    }

    private void rebuild(List<Batch> all) {
        removeAll();
        cards.clear();
        add(new H2(texts.get("reports.batch.yours")));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("reports.batch.none"));
            none.addClassName("empty-state");
            add(none);
        }
        for (Batch batch : all) {
            BatchCard card = new BatchCard(batch, batches, this::show, texts);
            cards.put(batch.id(), card);
            add(card);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polling != null) {
            polling.remove();
        }
    }
}
