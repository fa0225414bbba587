package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pointer from one part of an Office package to another.
 *
 * @param type the last word of its type, the same in strict and transitional documents, such as {@code worksheet}
 * @param part name of the part that it points to
 */
record Relation(String id, String type, String part) {

    /** The inner relations of a part, those of the package itself for ""; none when it has no list of them. */
    static List<Relation> of(ZipParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!parts.has(list)) {
            return relations;
        }
        try (XmlPart xml = parts.xml(list)) {
            while (xml.nextElement()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.add(new Relation(
                            id, type.substring(type.lastIndexOf('/') + 1), resolved(part.substring(0, slash), target)));
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** An id that none of these has. */
    static String freeId(List<Relation> taken, String start) {
        Set<String> ids = taken.stream().map(Relation::id).collect(Collectors.toSet());
        String id = start;
        for (int i = 2; ids.contains(id); i++) {
            id = start + i;
        }
        return id;
    }
}
