package org.mizani.reports.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.provenance.ImportId;
import org.mizani.reports.FigureDescent;

/** Which imports figures rest on, sums and shares too. */
final class ImportTrail {

    private final Map<FigureId, FigureOrigin> origins = new HashMap<>();
    private final Map<FigureId, Set<ImportId>> imports = new HashMap<>();

    private ImportTrail() {}

    /** The same differences, each with those of some imports that its figures rest on, before or after. */
    static List<Difference> follow(List<Difference> differences, Collection<ImportId> asked, Figures figures) {
        if (asked.isEmpty()) {
            return differences;
        }
        ImportTrail trail = new ImportTrail();
        Set<FigureId> named = differences.stream()
                .flatMap(difference -> difference.figures().stream())
                .collect(Collectors.toSet());
        FigureDescent.follow(named, figures, Locale.ENGLISH, trail.origins::put);
        return differences.stream()
                .map(difference -> difference.with(difference.figures().stream()
                        .flatMap(id -> trail.behind(id).stream())
                        .filter(asked::contains)
                        .collect(Collectors.toSet())))
                .toList();
    }

    private Set<ImportId> behind(FigureId id) {
        Set<ImportId> known = imports.get(id);
        if (known != null) {
            return known;
        }
        Set<ImportId> behind = new HashSet<>();
        imports.put(id, behind);
        FigureOrigin origin = origins.get(id);
        if (origin instanceof FigureOrigin.Cell cell) {
            behind.add(cell.importId());
        } else if (origin != null) {
            FigureDescent.inputs(origin).forEach(input -> behind.addAll(behind(input)));
        }
        return behind;
    }
}
