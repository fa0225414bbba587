package org.mizani.operations.registers;

import java.time.Instant;
import java.util.List;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.FigureStore;
import org.mizani.dataimport.ImportSubject;
import org.mizani.dataimport.SheetReader;
import org.mizani.operations.Operation;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Component;

/** Takes part in imports as the subject {@code operation-list}: lists are compared with the register, never stored. */
@Component
class OperationListImport implements ImportSubject<Operation> {

    private final RegisterLoader loader;

    OperationListImport(RegisterLoader loader) {
        this.loader = loader;
    }

    @Override
    public String name() {
        return "operation-list";
    }

    @Override
    public SheetReader<Operation> reader() {
        return new OperationListSheet(new ShippedOperations(loader.registers()));
    }

    @Override
    public FigureStore<Operation> store() {
        return new NothingStored();
    }

    private static final class NothingStored implements FigureStore<Operation> {

        @Override
        public List<Change> changes(List<Operation> figures) {
            return List.of();
        }

        @Override
        public void store(ImportId id, Instant recordedFrom, List<Operation> figures) {}

        @Override
        public void close(ImportId id, Instant recordedTo) {}

        @Override
        public void refresh(ImportId id, Instant at) {}
    }
}
