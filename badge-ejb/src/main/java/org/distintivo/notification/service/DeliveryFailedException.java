package org.distintivo.notification.service;

import org.distintivo.notification.domain.DeliveryFailure;

/** Thrown when the mail server, or the connection to it, did not take a mail. */
class DeliveryFailedException extends Exception {

    private final transient DeliveryFailure failure;

    /**
     * @param cause for debugging; its message may hold an address and is not logged
     */
    DeliveryFailedException(DeliveryFailure failure, Throwable cause) {
        super(failure.kind() + " " + failure.reply(), cause);
        this.failure = failure;
    }

    DeliveryFailure failure() {
        return failure;
    }
}
