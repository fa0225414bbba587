package org.mizani.operations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mizani.metrics.KnownAt;

/** Tells what operations have of the people that their ceilings allow; the subject that counts people plugs it in. */
public interface Deployments {

    /**
     * One entry for each operation and each scope that it has a ceiling of, uniformed people where it has none; in the
     * order of the operations, the scope to speak of first before others.
     */
    List<Deployment> on(Collection<Operation> operations, LocalDate day, KnownAt knownAt);
}
