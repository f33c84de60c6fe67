package org.distintivo.earning.domain;

import java.util.Objects;

/**
 * Why a whole file was refused.
 *
 * @param code stable and public
 * @param line where, counted from 1; null where no line is to blame
 * @param detail one English sentence
 */
public record ImportFault(String code, Long line, String detail) {

    public ImportFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }
}
