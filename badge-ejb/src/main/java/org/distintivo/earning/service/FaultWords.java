package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.platform.service.Messages;

/** Says in a reader's language what is wrong with a row or a file, and what was likely meant. */
@ApplicationScoped
public class FaultWords {

    private final Messages messages;

    @Inject
    public FaultWords(Messages messages) {
        this.messages = messages;
    }

    protected FaultWords() {
        this(null); // for CDI
    }

    /** Returns whole sentences, with the refused value in them. */
    public String sentence(Fault fault, Locale language) {
        var arguments = fault.arguments().toArray();
        var told = messages.text(language, "earning.fault." + fault.words(), arguments);
        var where =
                fault.line() == null
                        ? told
                        : messages.text(language, "earning.fault.line", fault.line(), told);
        return fault.suggestion() == null
                ? where
                : messages.text(language, "earning.fault.meant", where, fault.suggestion());
    }

    /**
     * Returns one text for each fault of a row, with the column that is to blame in front, and one
     * that tells how many more there are.
     */
    public List<String> ofRow(RowFaults faults, Locale language) {
        return each(faults, language, fault -> located(fault, language));
    }

    /** Returns the same for whoever knows nothing of columns: the sentences alone. */
    public List<String> toldOf(RowFaults faults, Locale language) {
        return each(faults, language, fault -> sentence(fault, language));
    }

    private String located(Fault fault, Locale language) {
        var sentence = sentence(fault, language);
        return fault.field() == null ? sentence : fault.field() + ": " + sentence;
    }

    /** Returns all faults of a row on one line, each behind its code. */
    public String coded(RowFaults faults, Locale language) {
        return String.join(" · ", each(faults, language, fault -> coded(fault, language)));
    }

    private List<String> each(RowFaults faults, Locale language, Function<Fault, String> words) {
        var told = faults.told().stream().map(words);
        var more =
                faults.more() == 0
                        ? Stream.<String>empty()
                        : Stream.of(messages.text(language, "earning.fault.more", faults.more()));
        return Stream.concat(told, more).toList();
    }

    /** Returns a fault behind its code, which is for programs and the same in every language. */
    public String coded(Fault fault, Locale language) {
        var column = fault.field() == null ? "" : " (" + fault.field() + ")";
        return fault.code() + column + ": " + sentence(fault, language);
    }
}
