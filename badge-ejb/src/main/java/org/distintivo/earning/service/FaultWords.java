package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.distintivo.earning.domain.Fault;
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

    /** Returns the same with the column that is to blame in front. */
    public String ofRow(Fault fault, Locale language) {
        var sentence = sentence(fault, language);
        return fault.field() == null ? sentence : fault.field() + ": " + sentence;
    }

    /** Returns the same behind the code, which is for programs and the same in every language. */
    public String coded(Fault fault, Locale language) {
        var column = fault.field() == null ? "" : " (" + fault.field() + ")";
        return fault.code() + column + ": " + sentence(fault, language);
    }
}
