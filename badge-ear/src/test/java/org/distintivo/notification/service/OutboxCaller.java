package org.distintivo.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import org.distintivo.platform.domain.Roles;

/** Takes the steps of the outbox for the tests, as connections to the mail server do. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class OutboxCaller {

    @Inject private OutboxQueue queue;

    @Asynchronous
    public Future<Boolean> claim(long id) {
        return new AsyncResult<>(queue.claim(id));
    }

    public List<Long> listDue(DueMail wanted) {
        return queue.listDue(wanted);
    }
}
