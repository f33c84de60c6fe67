package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.distintivo.insight.domain.EmployerRefusedException.Part;
import org.junit.jupiter.api.Test;

class EmployerTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void its_source_is_a_word_of_its_name_that_no_feed_can_have() {
        var source = SourceName.ofEmployer("Müller & Söhne GmbH", 1);

        assertThat(source.text()).isEqualTo("employer.muller-sohne-gmbh");
        assertThat(source.isOfEmployer()).isTrue();
        assertThat(SourceName.of(source.text())).isEmpty();
        assertThat(SourceName.ofEmployer("Müller & Söhne GmbH", 2).text())
                .isEqualTo("employer.muller-sohne-gmbh-2");
    }

    @Test
    void a_name_without_latin_letters_has_a_source_too() {
        assertThat(SourceName.ofEmployer("株式会社", 3).text()).isEqualTo("employer.e-3");
    }

    @Test
    void nobody_gets_the_source_of_the_fictional_employer_by_its_name() {
        assertThat(SourceName.ofEmployer("Sample Market", 1))
                .isNotEqualTo(SourceName.SAMPLE_EMPLOYER);
    }

    @Test
    void what_cannot_be_called_or_written_to_is_refused_where_it_stands() {
        assertThatThrownBy(() -> EmployerDraft.of(" \u200b ", "hr@acme.example", null))
                .isInstanceOfSatisfying(
                        EmployerRefusedException.class,
                        it -> assertThat(it.part()).isEqualTo(Part.NAME));
        assertThatThrownBy(() -> EmployerDraft.of("Acme", "hr at acme", null))
                .isInstanceOfSatisfying(
                        EmployerRefusedException.class,
                        it -> assertThat(it.part()).isEqualTo(Part.MAILBOX));
        for (var hook :
                new String[] {"http://acme.example", "https://", "https://a:b@c.example", "x"}) {
            assertThatThrownBy(() -> EmployerDraft.of("Acme", "hr@acme.example", hook))
                    .as(hook)
                    .isInstanceOfSatisfying(
                            EmployerRefusedException.class,
                            it -> assertThat(it.part()).isEqualTo(Part.HOOK));
        }
    }

    @Test
    void without_a_hook_there_is_no_secret_either() {
        var employer = acme("https://acme.example/hook");
        employer.keepHookSecret("sealed1:abc");

        employer.change(EmployerDraft.of("Acme", "hr@acme.example", ""));

        assertThat(employer.hookUrl()).isEmpty();
        assertThat(employer.hookSecret()).isEmpty();
    }

    @Test
    void closing_is_final_and_drops_the_secret() {
        var employer = acme("https://acme.example/hook");
        employer.keepHookSecret("sealed1:abc");

        employer.close(NOW);

        assertThat(employer.isClosed()).isTrue();
        assertThat(employer.hookSecret()).isEmpty();
        assertThatThrownBy(() -> employer.close(NOW)).isInstanceOf(EmployerRefusedException.class);
        assertThatThrownBy(
                        () -> employer.change(EmployerDraft.of("Other", "hr@acme.example", null)))
                .isInstanceOf(EmployerRefusedException.class);
    }

    private static Employer acme(String hook) {
        return new Employer(
                SourceName.ofEmployer("Acme", 1),
                EmployerDraft.of("Acme", "hr@acme.example", hook),
                NOW);
    }
}
