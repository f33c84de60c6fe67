package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.distintivo.account.domain.PasskeyKey;
import org.distintivo.account.domain.PasskeyRefusedException;
import org.distintivo.platform.service.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers send of passkeys is believed as far as it is signed for this portal and now. */
class RelyingPartyTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final String HANDLE = PasskeyService.handleOf(7);

    private final RelyingParty party =
            new RelyingParty(TestSettings.of("BADGE_BASE_URL", "https://badges.example.org"));
    private final PasskeyQuestion question = PasskeyQuestion.ask(NOW);
    private final SoftAuthenticator device = new SoftAuthenticator(HANDLE);

    @Test
    void a_passkey_is_made_and_signs() {
        var key = registered();
        device.count = 1;

        var answer = party.read(device.signed(question));
        var shown = party.verify(answer, question, key);

        assertThat(answer.credentialId()).isEqualTo(key.credentialId());
        assertThat(answer.handle()).isEqualTo(HANDLE);
        assertThat(shown.count()).isEqualTo(1);
        assertThat(party.id()).isEqualTo("badges.example.org");
    }

    @Test
    void what_another_key_has_signed_is_refused() {
        var key = registered();
        var forger = new SoftAuthenticator(HANDLE);
        forger.count = 1;

        refused(forger, key);
    }

    @Test
    void what_was_signed_for_another_site_is_refused() {
        var key = registered();
        device.count = 1;
        for (var origin :
                new String[] {
                    "https://badges.example.com",
                    "http://badges.example.org",
                    "https://badges.example.org:8443",
                    "https://sub.badges.example.org"
                }) {
            device.origin = origin;
            refused(device, key);
        }
        device.origin = "https://badges.example.org";
        device.party = "example.org";
        refused(device, key);
    }

    @Test
    void what_answers_another_question_is_refused() {
        var key = registered();
        device.count = 1;
        var answer = party.read(device.signed(question));

        assertThatThrownBy(() -> party.verify(answer, PasskeyQuestion.ask(NOW), key))
                .isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void a_count_that_goes_back_or_stands_still_shows_a_copy() {
        device.count = 5;
        var key = registered();

        refused(device, key);
        device.count = 4;
        refused(device, key);
        device.count = 6;
        assertThat(party.verify(party.read(device.signed(question)), question, key).count())
                .isEqualTo(6);
    }

    @Test
    void a_device_has_to_look_who_holds_it() {
        var key = registered();
        device.count = 1;
        device.withoutLookingWhoHoldsIt();

        refused(device, key);
        assertThatThrownBy(this::registered).isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void a_passkey_is_not_made_for_another_site_or_question() {
        var made = device.made(PasskeyQuestion.ask(NOW));
        assertThatThrownBy(() -> party.register(made, question))
                .isInstanceOf(PasskeyRefusedException.class);
        assertThatThrownBy(() -> party.register(device.signed(question), question))
                .isInstanceOf(PasskeyRefusedException.class);
        device.origin = "https://evil.example";
        assertThatThrownBy(this::registered).isInstanceOf(PasskeyRefusedException.class);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "{",
                "{}",
                "[]",
                "null",
                "7",
                "{\"id\":\"a\"}",
                "{\"id\":7,\"response\":[]}"
            })
    void what_is_no_answer_is_refused(String text) {
        assertThatThrownBy(() -> party.read(text)).isInstanceOf(PasskeyRefusedException.class);
        assertThatThrownBy(() -> party.register(text, question))
                .isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void every_cut_of_an_answer_is_refused() {
        var made = device.made(question);
        for (int length = 0; length < made.length(); length += 7) {
            var cut = made.substring(0, length);
            assertThatThrownBy(() -> party.register(cut, question))
                    .isInstanceOf(PasskeyRefusedException.class);
        }
        assertThatThrownBy(() -> party.read("x".repeat(40_000)))
                .isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void a_question_is_open_for_five_minutes() {
        assertThat(question.isOpen(NOW.plusSeconds(299))).isTrue();
        assertThat(question.isOpen(NOW.plusSeconds(300))).isFalse();
    }

    private PasskeyKey registered() {
        return party.register(device.made(question), question);
    }

    private void refused(SoftAuthenticator by, PasskeyKey key) {
        assertThatThrownBy(() -> party.verify(party.read(by.signed(question)), question, key))
                .isInstanceOf(PasskeyRefusedException.class);
    }
}
