package org.mizani.operations.registers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.dataimport.ClaimsChanged;
import org.mizani.dataimport.CodeList;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Operations by acronym, names and aliases; open, because files name operations that no register knows. */
@Component
class OperationCodes implements CodeList {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;

    private final OperationQueries operations;
    private final RegisterStore store;
    private final Map<String, Operation> past;
    private final Lookup lookup;

    OperationCodes(RegisterQueries registers, OperationQueries operations, RegisterStore store, RegisterLoader loader) {
        List<Registers.PastOperation> known = loader.registers().pastOperations();
        NameIndex pastNames = new NameIndex(known.stream()
                .map(p ->
                        new NameIndex.Entry(p.operation().code(), p.operation().nameEn(), p.names()))
                .toList());
        this.operations = operations;
        this.store = store;
        this.past = known.stream()
                .map(Registers.PastOperation::operation)
                .collect(Collectors.toMap(Operation::code, Function.identity()));
        this.lookup = new Lookup(
                registers::operations,
                (index, folded) -> pastNames.code(folded).map(Match.New::new),
                Nearness.SLIPS,
                this::asNew);
    }

    @Override
    public String name() {
        return Registers.OPERATION;
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

    /** Acronyms are what people write, in all languages. */
    @Override
    public List<Choice> choices(Locale locale) {
        return Choices.of(
                this,
                operations.all().stream()
                        .map(o -> new Choices.Named(o.code(), List.of(o.code()), o.name(locale)))
                        .toList());
    }

    @Override
    public void create(String code, String name) {
        store.create(Optional.ofNullable(past.get(code)).orElseGet(() -> unknown(code, name.strip())));
        lookup.forgetAfterTransaction();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void claimsChanged(ClaimsChanged event) {
        lookup.forget();
    }

    private static Operation unknown(String code, String name) {
        String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return new Operation(code, shown, null, List.of(), List.of(), null, null, null, null);
    }
}
