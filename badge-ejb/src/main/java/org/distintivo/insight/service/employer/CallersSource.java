package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.domain.SourceName;

/**
 * Decides of which source the postings are that a caller sends or names. Whoever acts for an
 * employer has that employer's own source and no other; everybody else has all sources of feeds and
 * no employer's.
 */
@ApplicationScoped
public class CallersSource {

    @Inject private CurrentEmployer current;

    /**
     * Returns the source of what a caller sends.
     *
     * @param asked as the caller names it; null for not at all
     * @return empty where the caller has all and names none
     * @throws PostingsRefusedException for no name of a source, and for another than the caller's
     */
    public Optional<SourceName> named(String asked) {
        var own = own();
        if (own.isEmpty()) {
            return Optional.ofNullable(asked)
                    .map(it -> SourceName.of(it).orElseThrow(PostingsRefusedException::source));
        }
        if (asked != null && !asked.equals(own.get().text())) {
            throw PostingsRefusedException.foreignSource();
        }
        return own;
    }

    /**
     * Returns a source of whose postings a caller speaks.
     *
     * @throws PostingUnknownException if there is none of that name, or it is not the caller's
     */
    public SourceName known(String asked) {
        return own().filter(it -> it.text().equals(asked))
                .or(() -> own().isPresent() ? Optional.empty() : SourceName.of(asked))
                .orElseThrow(PostingUnknownException::new);
    }

    /**
     * Refuses to take postings of another source than the caller's.
     *
     * @throws PostingsRefusedException if it is one
     */
    public void requireOwn(SourceName source) {
        if (own().filter(it -> !it.equals(source)).isPresent()) {
            throw PostingsRefusedException.foreignSource();
        }
    }

    /** Returns whether a caller may know what became of the postings of a source. */
    public boolean isOpen(SourceName source) {
        return own().map(source::equals).orElse(true);
    }

    private Optional<SourceName> own() {
        return current.isBound() ? Optional.of(current.require().source()) : Optional.empty();
    }
}
