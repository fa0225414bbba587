package org.mizani.dataimport.workbook;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The different names of elements and attributes of a part. The parser keeps them all, and slows down without bound when
 * they are many; formats know some hundred.
 */
final class XmlNames {

    private static final int MOST = 2_000;
    private static final int SLOTS = 256;

    private final Set<String> all = new HashSet<>();
    private final String[] lately = new String[SLOTS];
    private String element = "";

    /** Takes the names of the element where the reader stands; false when they have become too many. */
    @SuppressWarnings("ReferenceEquality")
    boolean fewWith(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (element != name) {
            element = name;
            take(name);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            take(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            if (prefix != null) {
                take(prefix);
            }
        }
        return all.size() <= MOST;
    }

    /** The parser gives the same object for the same name, which makes this cheap. */
    @SuppressWarnings("ReferenceEquality")
    private void take(String name) {
        int slot = name.hashCode() & SLOTS - 1;
        if (lately[slot] != name) {
            lately[slot] = name;
            all.add(name);
        }
    }
}
