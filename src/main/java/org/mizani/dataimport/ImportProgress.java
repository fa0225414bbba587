package org.mizani.dataimport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Component;

/** How far the imports of this server that are under way have come. */
@Component
public class ImportProgress {

    private final Map<ImportId, Integer> rows = new ConcurrentHashMap<>();

    /** Rows read so far, 0 for an import that is not under way. */
    public int rows(ImportId id) {
        return rows.getOrDefault(id, 0);
    }

    void reached(ImportId id, int count) {
        rows.put(id, count);
    }

    void ended(ImportId id) {
        rows.remove(id);
    }
}
