package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.distintivo.account.domain.AccountStatus;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** However results arrive, an address has one person. */
@ArquillianTest
class EnrollmentCT {

    private static final int AT_ONCE = 8;

    @Inject private AsSystem system;
    @Inject private EarnerService earners;

    @Test
    void somebody_new_exists_from_the_first_result_on() {
        system.enroll(List.of("New.Person@Example.org"));

        var person = system.findByAddress("new.person@EXAMPLE.org");

        assertThat(person.name()).isEqualTo("Ada Rossi");
        assertThat(person.locale()).isEqualTo(Locale.ITALY);
        assertThat(person.addresses()).containsExactly("New.Person@Example.org");
        assertThat(person.account()).isEqualTo(AccountStatus.NONE);
        assertThat(person.autoAccept()).isFalse();
        assertThat(earners.listByIds(List.of(person.id(), -1L)))
                .containsOnly(Map.entry(person.id(), person));
    }

    @Test
    void spellings_of_one_address_are_one_person() {
        var first = system.enroll(List.of("info@bücher.example", "INFO@BÜCHER.example"));
        var again = system.enroll(List.of("info@xn--bcher-kva.example"));

        assertThat(first).hasSize(1).isEqualTo(again);
    }

    @Test
    void transactions_that_bring_the_same_people_at_once_make_them_once() throws Exception {
        var addresses =
                IntStream.range(0, 200).mapToObj(i -> "at-once-" + i + "@example.org").toList();
        List<Future<Map<String, Long>>> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            var shuffled = new ArrayList<>(addresses);
            Collections.shuffle(shuffled, new Random(i));
            running.add(system.enrollMeanwhile(shuffled));
        }

        var first = running.get(0).get();

        assertThat(first).hasSize(200);
        for (var other : running) {
            assertThat(other.get()).isEqualTo(first);
        }
    }

    @Test
    void strangers_enroll_nobody() {
        assertThatThrownBy(() -> earners.enroll(List.of())).isInstanceOf(EJBAccessException.class);
    }
}
