package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.DataExport;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.ExportState;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retention;

/** The transactions behind {@link ExportService}, each about the signed-in person. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class ExportRegister {

    @Inject private ExportRepository exports;
    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private CurrentEarner current;
    @Inject private Retention retention;
    @Inject private Clock clock;

    /** One file as it goes out. */
    record Ready(String path, byte[] content) {}

    /** Returns the account of the signed-in person. */
    public AccountSnapshot account() {
        return accounts.findByEarner(current.id())
                .map(AccountSnapshot::of)
                .orElseThrow(EarnerUnknownException::new);
    }

    /** Asks for an export, unless one is under way; an earlier one goes. */
    public void ask() {
        earners.lock(List.of(current.id()));
        var known = exports.findOf(current.id());
        if (known.filter(it -> it.state().isUnderWay()).isEmpty()) {
            known.ifPresent(exports::drop);
            exports.add(new DataExport(current.id(), clock.instant()));
        }
    }

    public Optional<ExportView> find() {
        return own().map(this::view);
    }

    /** Returns the own export; one that is too old is as good as gone. */
    private Optional<DataExport> own() {
        return exports.findOf(current.id())
                .filter(
                        it ->
                                it.finishedAt() == null
                                        || it.finishedAt().isAfter(retention.ofExports()));
    }

    private ExportView view(DataExport it) {
        var age = Duration.between(retention.ofExports(), clock.instant());
        Instant kept = it.finishedAt() == null ? null : it.finishedAt().plus(age);
        return new ExportView(
                it.state(), it.askedAt(), it.finishedAt(), kept, it.total(), it.done());
    }

    /** Returns one file of the own export; empty behind the last one, or if it is not ready. */
    public Optional<Ready> file(int number) {
        return own().filter(it -> it.state() == ExportState.READY)
                .flatMap(it -> exports.listFrom(it.id(), number, 1).stream().findFirst())
                .map(it -> new Ready(it.path(), it.content()));
    }
}
