package org.mizani.operations.ui;

import com.vaadin.flow.component.Component;
import org.mizani.operations.Operation;

/** What a subject shows of an operation; tabs appear by their order. */
public interface OperationTab {

    /** The word in the address, and the title as the translation {@code operation.tab.<code>}. */
    String code();

    int order();

    /** The content for the reader's choice of dates, basis and scope. */
    Component content(Operation operation, OperationFilter filter);

    /**
     * Brings a change of the tab's own words in the address into content that is already shown, so that whoever moves a
     * slider keeps hold of it.
     *
     * @param shown what {@link #content} built
     * @return false when the content must be built anew, as it usually is
     */
    default boolean takes(Component shown, OperationFilter filter) {
        return false;
    }
}
