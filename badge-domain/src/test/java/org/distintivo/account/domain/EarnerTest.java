package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EarnerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void somebody_of_whom_only_the_address_is_known_has_no_name_and_reads_english() {
        var earner = new Earner(NOW);

        assertThat(earner.name()).isEmpty();
        assertThat(earner.locale()).isEqualTo(Locale.ROOT);
        assertThat(earner.autoAccept()).isFalse();
    }

    @Test
    void results_bring_names_and_never_take_them_away() {
        var earner = new Earner(NOW);

        earner.learn("Ada", "Rossi", "it");
        earner.learn(null, " ", null);

        assertThat(earner.name()).isEqualTo("Ada Rossi");
        assertThat(earner.locale()).isEqualTo(Locale.ITALIAN);
    }

    @Test
    void what_the_person_chose_is_not_overwritten_by_later_results() {
        var earner = new Earner(NOW);
        earner.learn("Ada", "Rossi", "it");
        earner.claim("Ada Maria Rossi", Locale.ENGLISH, NOW);

        earner.learn("A.", "R.", "it");

        assertThat(earner.name()).isEqualTo("Ada Maria Rossi");
        assertThat(earner.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void the_certified_name_is_the_programs_whatever_the_person_goes_by() {
        var earner = new Earner(NOW);
        earner.learn("Ada", "Rossi", "it");
        earner.claim("Ada Maria", Locale.ENGLISH, NOW);
        earner.rename("Il mio nome");

        assertThat(earner.learn("A.", "R.", "it")).isFalse();

        assertThat(earner.certifiedName()).isEqualTo("Ada Rossi");
        assertThat(earner.name()).isEqualTo("Il mio nome");
    }

    @Test
    void the_name_given_at_sign_up_is_certified_until_a_result_brings_one() {
        var earner = new Earner(NOW);
        earner.claim("Ada M.", Locale.ENGLISH, NOW);
        earner.rename("Somebody Else");
        assertThat(earner.certifiedName()).isEqualTo("Ada M.");

        assertThat(earner.learn(null, " ", null)).isFalse();
        assertThat(earner.certifiedName()).isEqualTo("Ada M.");

        assertThat(earner.learn("Ada", "Rossi", "it")).isTrue();
        assertThat(earner.certifiedName()).isEqualTo("Ada Rossi");
        assertThat(earner.name()).isEqualTo("Somebody Else");
        assertThat(earner.learn("Eve", "Rossi", "it")).isFalse();
        assertThat(earner.certifiedName()).isEqualTo("Ada Rossi");
    }
}
