package org.distintivo.account.domain;

import java.util.Locale;
import java.util.Objects;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Asks for what is held about a person. The rows that a feature's {@code PersonalData} names are
 * told by themselves; observers add what is more than that.
 *
 * @param language in which the person reads
 * @param contents takes what is told
 */
public record ExportRequested(long earnerId, Locale language, ExportContents contents)
        implements DomainEvent {

    public ExportRequested {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(contents, "contents");
    }
}
