package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mizani.operations.PersonnelType;

/** Gives each fact of a file a number that holds all of it; exact, because contributors and types are closed lists and
 * years have four digits. */
final class FactNumbers {

    private static final int DATE_BITS = 24;
    private static final long DATE_MASK = (1L << DATE_BITS) - 1;
    private static final int TYPE_BITS = 5;
    private static final int CONTRIBUTOR_BITS = 12;
    private static final int OPERATION_AT = CONTRIBUTOR_BITS + TYPE_BITS + DATE_BITS;

    private final Map<String, Integer> operations = new HashMap<>();
    private final Map<String, Integer> contributors = new HashMap<>();
    private final Map<PersonnelType, Integer> types = new EnumMap<>(PersonnelType.class);
    private final List<String> operationNames = new ArrayList<>();
    private final List<String> contributorNames = new ArrayList<>();
    private final List<PersonnelType> typeNames = new ArrayList<>();

    long of(Headcount.Key key) {
        return of(key.operation(), key.type(), key.contributor(), key.date());
    }

    long of(Headcount claim) {
        return of(claim.operation(), claim.type(), claim.contributor(), claim.date());
    }

    private long of(String operationName, PersonnelType typeName, String contributorName, LocalDate date) {
        long operation = number(operationName, operations, operationNames);
        int contributor = number(contributorName, contributors, contributorNames);
        int type = number(typeName, types, typeNames);
        if (contributor >> CONTRIBUTOR_BITS != 0 || type >> TYPE_BITS != 0) {
            throw new IllegalStateException("more contributors or types than there is room for");
        }
        long who = (operation << CONTRIBUTOR_BITS) | contributor;
        long what = (who << TYPE_BITS) | type;
        return (what << DATE_BITS) | (date.toEpochDay() & DATE_MASK);
    }

    /** The same operation, contributor and type on another day. */
    static long on(long fact, int epochDay) {
        return (fact & ~DATE_MASK) | (epochDay & DATE_MASK);
    }

    /** The number of an operation among those of the file, from 0. */
    static int operation(long fact) {
        return (int) (fact >>> OPERATION_AT);
    }

    static int epochDay(long fact) {
        return (int) (fact << (Long.SIZE - DATE_BITS) >> (Long.SIZE - DATE_BITS));
    }

    /** Spread evenly, to find a fact in a table. */
    static int mixed(long fact) {
        return (int) ((fact * 0x9E3779B97F4A7C15L) >>> 32);
    }

    List<String> operationNames() {
        return operationNames;
    }

    String contributor(long fact) {
        return contributorNames.get((int) (fact >>> (TYPE_BITS + DATE_BITS)) & ((1 << CONTRIBUTOR_BITS) - 1));
    }

    PersonnelType type(long fact) {
        return typeNames.get((int) (fact >>> DATE_BITS) & ((1 << TYPE_BITS) - 1));
    }

    static <T> int number(T name, Map<T, Integer> numbers, List<T> names) {
        Integer known = numbers.get(name);
        if (known == null) {
            numbers.put(name, names.size());
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }
}
