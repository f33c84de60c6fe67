package org.distintivo.earning.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.RowFaults;

/**
 * Collects what is wrong with one row: of one field only the first fault, because others would
 * follow from it, and nothing of what lies in a member that is faulty as a whole.
 */
final class FaultCollector {

    private final List<Fault> told = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private int more;

    /**
     * Goes on where reading the row has ended.
     *
     * @param found null for none
     */
    static FaultCollector after(RowFaults found) {
        var collector = new FaultCollector();
        if (found != null) {
            found.told().forEach(collector::add);
            collector.more += found.more();
        }
        return collector;
    }

    void add(Fault fault) {
        add(fault.field(), () -> fault);
    }

    /**
     * @param field null where it is the row as a whole
     * @param fault asked only when it will be told: a hostile row has any number of them
     */
    void add(String field, Supplier<Fault> fault) {
        if (field != null && isKnown(field)) {
            return;
        }
        if (told.size() < RowFaults.MOST_TOLD) {
            told.add(fault.get());
        } else {
            more++;
        }
    }

    private boolean isKnown(String field) {
        var dot = field.lastIndexOf('.');
        return !fields.add(field) || dot > 0 && fields.contains(field.substring(0, dot));
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    RowFaults all() {
        return new RowFaults(told, more);
    }
}
