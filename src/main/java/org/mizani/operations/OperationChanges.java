package org.mizani.operations;

import java.util.Map;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.provenance.ImportId;

/** What a subject tells of the history of an operation's figures; subjects plug it in. */
public interface OperationChanges {

    /** The word of the tab that shows these figures, and of the heading {@code operation.history.<code>}. */
    String code();

    int order();

    /** What each import that speaks of the operation did to its figures, undone or not. */
    Map<ImportId, ChangeCounts> changes(String operation);
}
