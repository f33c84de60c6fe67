package org.distintivo.earning.domain;

import java.util.Objects;

/**
 * Why one row of many was refused.
 *
 * @param code stable and public, like that of a rule violation
 * @param field the member or column at fault, or null where it is the row as a whole
 * @param detail one English sentence, without the refused value
 */
public record RowFault(String code, String field, String detail) {

    public RowFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }

    public static RowFault unknownExam(String field) {
        return new RowFault("unknown-exam", field, "The catalog has no exam of this code.");
    }

    /** A score says nothing where the catalog does not say what scores mean. */
    public static RowFault unknownScore() {
        return new RowFault(
                "unknown-field", "score", "The catalog does not say what this exam's scores mean.");
    }

    public static RowFault conflict(String field) {
        return new RowFault(
                "result-conflict",
                field,
                "This id is known with other content; send \"correction\": true to replace it.");
    }
}
