package org.mizani.operations.registers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.dataimport.ClaimsChanged;
import org.mizani.dataimport.CodeList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** States, organisations and funds that pay; open, because anyone may give. */
@Component
class PartnerCodes implements CodeList {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;

    private final RegisterStore store;
    private final RegisterQueries registers;
    private final Lookup lookup;

    PartnerCodes(RegisterQueries registers, RegisterStore store, RegisterLoader loaded) {
        this.store = store;
        this.registers = registers;
        this.lookup = new Lookup(registers::partners, OfficialNames::match, Nearness.SLIPS, this::asNew);
    }

    @Override
    public String name() {
        return Registers.PARTNER;
    }

    @Override
    public Optional<String> named(String text) {
        return lookup.named(text);
    }

    @Override
    public Match match(String text) {
        return lookup.match(text);
    }

    @Override
    public Match asNew(String text) {
        return new Match.New(CodeText.of(text, LONGEST_CODE));
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return Choices.of(this, Choices.byName(registers.partnerEntries(), locale));
    }

    @Override
    public void create(String code, String name) {
        String stripped = name.strip();
        store.createPartner(code, stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME)));
        lookup.forgetAfterTransaction();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void claimsChanged(ClaimsChanged event) {
        lookup.forget();
    }
}
