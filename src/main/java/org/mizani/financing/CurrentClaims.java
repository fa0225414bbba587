package org.mizani.financing;

import java.util.ArrayList;
import java.util.List;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.stereotype.Repository;

/** The claims that count, of every kind, scope and time, for subjects that are read otherwise than operations. */
@Repository
public class CurrentClaims {

    private final KeptClaims kept;

    CurrentClaims(KeptClaims kept) {
        this.kept = kept;
    }

    /** @param code of an operation, a fund or a budget line */
    public ValuedClaims of(String code, String currency, KnownAt knownAt) {
        OperationClaims claims = kept.of(code, knownAt);
        return of(claims.open(), new Converter(currency, claims.rates(currency)));
    }

    /** Only what lies inside a period. */
    public ValuedClaims inside(Period period, String code, String currency, KnownAt knownAt) {
        OperationClaims claims = kept.of(code, knownAt);
        return of(claims.open().inside(period), new Converter(currency, claims.rates(currency)));
    }

    static ValuedClaims of(ClaimSet open, Converter converter) {
        ClaimSet current = open.current();
        List<Valued<? extends Funding>> valued = new ArrayList<>();
        valued.addAll(converter.value(current.requirements()));
        valued.addAll(converter.value(current.contributions()));
        valued.addAll(converter.value(current.expenditures()));
        valued.addAll(converter.value(current.arrears()));
        valued.addAll(converter.value(current.cash()));
        return new ValuedClaims(valued, converter.used(), converter.notConverted());
    }
}
