package org.distintivo.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/** Takes the steps of the outbox for the tests, as connections to the mail server do. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class OutboxCaller {

    @Inject private OutboxQueue queue;
    @Inject private DueReminders reminders;
    @Inject private RefusalService refusals;
    @Inject private Retries retries;

    @Asynchronous
    public Future<Boolean> claim(long id) {
        return new AsyncResult<>(queue.claim(id));
    }

    /** Returns what was composed, in words, or the class of what was thrown. */
    @Asynchronous
    public Future<String> compose(long id) {
        try {
            return new AsyncResult<>(queue.compose(id).toString());
        } catch (RuntimeException e) {
            return new AsyncResult<>(e.getClass().getName());
        }
    }

    /** As one server does while others may do the same. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Boolean> remindMeanwhile() {
        return new AsyncResult<>(retries.run(reminders::writeSome));
    }

    @Asynchronous
    public Future<Boolean> refuseMeanwhile(String token) {
        refusals.refuse(token);
        return new AsyncResult<>(true);
    }

    public List<Long> listDue(DueMail wanted) {
        return queue.listDue(wanted);
    }
}
