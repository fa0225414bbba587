package org.mizani.financing;

import java.util.Collection;
import java.util.List;
import org.mizani.operations.OperationRegister;

/** What is on record that a file about money is held against. */
interface MoneyOnRecord {

    OperationRegister register(Collection<String> operations);

    /** The current contributions of some operations, one for each fact. */
    List<Contribution> contributions(Collection<String> operations);

    /** The claims that count now of some operations, one for each fact. */
    List<Claim<? extends Funding>> current(Collection<String> operations);

    RateTable rates(String currency);
}
