package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.domain.DataExport;
import org.distintivo.account.domain.DataExportFile;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.ExportContents;
import org.distintivo.account.domain.ExportEnded;
import org.distintivo.account.domain.ExportRequested;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Takes the single steps of exports, each in a transaction of its own: first all that is told in
 * words and numbers, then the promised files, some at a time. A server that dies loses one step.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportSteps {

    private static final int PORTION = 20;

    @Inject private ExportRepository exports;
    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private ExportDocuments documents;
    @Inject @Any private Instance<ExportFileMaker> makers;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the number of the export that was asked for first and is not at its end. */
    public Optional<Long> findOpen() {
        return exports.findNext().map(DataExport::id);
    }

    /** Goes on with an export, unless it is gone or at its end. */
    public void goOn(long id) {
        exports.lock(id)
                .ifPresent(
                        it -> {
                            switch (it.state()) {
                                case QUEUED -> begin(it);
                                case RUNNING -> goOn(it);
                                default -> {}
                            }
                        });
    }

    /** Ends an export, because it cannot be made. */
    public void giveUp(long id) {
        exports.lock(id).ifPresent(it -> it.fail(clock.instant()));
    }

    private void begin(DataExport export) {
        var language =
                earners.find(export.earnerId()).orElseThrow(EarnerUnknownException::new).locale();
        var contents = new ExportContents();
        events.fire(new ExportRequested(export.earnerId(), language, contents));
        documents.complete(export.earnerId(), language, contents);
        int number = 0;
        for (var made : documents.of(contents, language).entrySet()) {
            var file = new DataExportFile(export.id(), number++, made.getKey(), "");
            file.fill(made.getValue());
            exports.add(file);
        }
        for (var promised : contents.files()) {
            exports.add(
                    new DataExportFile(export.id(), number++, promised.path(), promised.source()));
        }
        export.begin(number);
        export.advance(number - contents.files().size());
    }

    private void goOn(DataExport export) {
        var files = exports.listFrom(export.id(), export.done(), PORTION);
        files.forEach(it -> it.fill(make(it.source())));
        export.advance(files.size());
        if (export.done() >= export.total()) {
            export.finish(clock.instant());
            accounts.findByEarner(export.earnerId())
                    .ifPresent(it -> events.fire(new ExportEnded(it.id())));
        }
    }

    private byte[] make(String source) {
        return makers.stream()
                .filter(maker -> maker.makes(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody makes this file"))
                .make(source);
    }
}
