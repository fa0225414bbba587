package org.mizani.operations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who stands behind a partner, as the register says in its column {@code kind}; names are {@code partner-group.<code>}. */
public enum PartnerGroup {
    /** The United Nations with its budgets and trust funds. */
    UN,
    /** The African Union with its members' contributions and its Peace Fund. */
    AU,
    /** The European Union with its funds. */
    EU,
    /** Regional economic communities and mechanisms. */
    REC,
    STATE,
    ORGANISATION,
    PRIVATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PartnerGroup> byCode(String code) {
        return Stream.of(values()).filter(g -> g.code().equals(code)).findFirst();
    }
}
