package org.distintivo.account.service;

/** Thrown when the record of who was erased cannot be read or written. */
class ErasedRecordException extends RuntimeException {

    ErasedRecordException(String coded, Exception cause) {
        super(coded + ": " + cause, cause);
    }
}
