package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.domain.SecretToken;

/**
 * However somebody signs in, a merge that is undone is as if it had never been, but for browsers
 * being signed out; and in between nothing opens an account that is set aside.
 */
class MergedSignInsPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Property(tries = 100)
    void merged_and_unmerged_every_way_in_is_as_never_merged(
            @ForAll @Size(max = 5) List<@IntRange(max = 3) Integer> uses,
            @ForAll @IntRange(max = 3) int browsers,
            @ForAll @IntRange(max = 5) int attempts) {
        var merged = new Ways(uses, browsers);
        var other = new Ways(uses, browsers);

        merged.merge();
        for (int i = 0; i < attempts; i++) {
            merged.expectClosed();
        }
        merged.unmerge();

        assertThat(merged.tell()).isEqualTo(other.tell());
        merged.useAll();
        other.useAll();
        assertThat(merged.tell()).isEqualTo(other.tell());
    }

    @Property(tries = 20)
    void a_browser_is_signed_out_by_a_merge_and_stays_so(
            @ForAll @IntRange(min = 1, max = 3) int n) {
        var ways = new Ways(List.of(), n);
        ways.merge();
        ways.unmerge();

        assertThat(ways.browsers).noneMatch(it -> it.isSignedIn(NOW));
    }

    /** An account with all by which its owner signs in. */
    private static final class Ways {

        private final Account account = account();
        private final List<Passkey> passkeys = new ArrayList<>();
        private final List<KnownBrowser> browsers = new ArrayList<>();
        private final ExternalIdentity identity =
                new ExternalIdentity(account, "https://id.example", "ada", NOW);
        private final EmailAddress contact;

        Ways(List<Integer> uses, int many) {
            contact = new EmailAddress(account.earner().orElseThrow(), account.address());
            contact.confirm(NOW);
            for (int used : uses) {
                var key = new PasskeyKey("id" + passkeys.size(), "key", used, true, false);
                passkeys.add(new Passkey(account, key, "phone", passkeys.size(), NOW));
            }
            for (int i = 0; i < many; i++) {
                var browser = new KnownBrowser(account, NOW);
                browser.begin(SecretToken.random(), SecretToken.random(), "Firefox/145.0", NOW);
                browsers.add(browser);
            }
        }

        private static Account account() {
            var address = MailAddress.parse("ada@example.org");
            var form = new SignUp(address, "Ada", Locale.ITALIAN, "hash", SecretToken.random());
            var account = Account.signUp(form, NOW);
            account.confirm(new Earner(NOW), NOW);
            return account;
        }

        /** As {@code MergedSignIns} and {@code Merging} do. */
        void merge() {
            browsers.forEach(KnownBrowser::end);
            account.setAside();
        }

        void unmerge() {
            account.resume(contact);
        }

        void expectClosed() {
            assertThat(identity.isOpening()).isFalse();
            for (var passkey : passkeys) {
                assertThatThrownBy(() -> passkey.use(99, true, NOW))
                        .isInstanceOf(RuleViolation.class);
            }
            for (var browser : browsers) {
                assertThatThrownBy(
                                () ->
                                        browser.begin(
                                                SecretToken.random(),
                                                SecretToken.random(),
                                                null,
                                                NOW))
                        .isInstanceOf(RuleViolation.class);
            }
        }

        void useAll() {
            assertThat(identity.isOpening()).isTrue();
            passkeys.forEach(it -> it.use(it.key().count() + 1, true, NOW));
            browsers.forEach(
                    it -> it.begin(SecretToken.random(), SecretToken.random(), "Chrome/1", NOW));
        }

        List<String> tell() {
            var told = new ArrayList<String>();
            told.add(account.normalized() + " " + account.passwordHash() + identity.isOpening());
            passkeys.forEach(it -> told.add(it.key().count() + " " + it.lastUsedAt()));
            browsers.forEach(it -> told.add(it.browser() + " " + it.lastUsedAt()));
            return told;
        }
    }
}
