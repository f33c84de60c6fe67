package org.distintivo.earning.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.earning.domain.HeldCorrection;

/** What a result would become by a correction that waits for staff. */
public record HeldView(
        String exam, LocalDate takenOn, boolean passed, String email, String candidateName) {

    static HeldView of(HeldCorrection held) {
        var content = held.content();
        var person = content.candidate().details();
        var name =
                Stream.of(person.givenName(), person.familyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return new HeldView(
                content.exam(),
                content.takenOn(),
                content.passed(),
                content.candidate().email(),
                name);
    }
}
