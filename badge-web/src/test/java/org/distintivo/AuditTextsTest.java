package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.account.domain.AddressesChanged;
import org.distintivo.account.domain.AddressesChanged.Change;
import org.distintivo.account.domain.EmployerPersonChanged;
import org.distintivo.account.domain.StaffChanged;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.PersonalTable;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

/**
 * Finds what is recorded when staff do it by hand, but has no words on the pages of the console.
 */
class AuditTextsTest {

    /** How the pages with a history name what they show. */
    private static final List<String> WORDS =
            List.of(
                    "earning.history.",
                    "account.console.name.history.",
                    "support.history.",
                    "insight.history.",
                    "integration.history.");

    /** Recorded on what no page shows the history of, and what has names of its own. */
    private static final List<String> UNSHOWN =
            List.of(
                    "SignInWaysChanged",
                    "AddressesChanged",
                    "StaffChanged",
                    "EmployerPersonChanged",
                    "BrandChanged");

    private final Messages messages = new Messages();

    @Test
    void everything_that_is_recorded_has_words() {
        assertThat(recorded())
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        name ->
                                assertThat(WORDS)
                                        .as(name)
                                        .anyMatch(words -> messages.has(words + name)));
    }

    @Test
    void each_change_of_an_address_has_words_and_tells_no_address() {
        assertThat(Change.values())
                .extracting(it -> new AddressesChanged(1, 2, it, "ada@example.org", List.of()))
                .allSatisfy(
                        it -> {
                            assertThat(it.action()).doesNotContain("AddressesChanged");
                            assertThat(messages.has("earning.history." + it.action())).isTrue();
                            assertThat(it.subject()).contains("earner:2");
                        });
    }

    @Test
    void each_change_of_staff_has_words() {
        assertThat(StaffChanged.Change.values())
                .extracting(it -> new StaffChanged(1, it).action())
                .allMatch(it -> messages.has("account.staff.history." + it));
        assertThat(StaffChanged.Change.values())
                .extracting(it -> new EmployerPersonChanged(1, it).action())
                .allMatch(it -> messages.has("account.staff.history." + it));
    }

    @Test
    void whoever_exports_what_was_done_by_hand_reads_it_in_words() {
        var prefixes = PersonalTable.of("audit_entry", "").saysActs().words().get("action");
        var changes =
                Stream.concat(
                        Stream.of(Change.values())
                                .map(it -> new AddressesChanged(1, 2, it, "", List.of())),
                        Stream.of(StaffChanged.Change.values()).map(it -> new StaffChanged(1, it)));

        assertThat(Stream.concat(recorded().stream(), changes.map(DomainEvent::action)))
                .contains("StaffAdded", "SupportCaseClosed")
                .allSatisfy(it -> assertThat(prefixes).anyMatch(key -> messages.has(key + it)));
        assertThat(messages.has("account.acts.SignInWaysChanged")).isTrue();
    }

    private static List<String> recorded() {
        return new ClassFileImporter()
                .withImportOption(new ProductClasses()).importPackages("org.distintivo").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class))
                        .filter(JavaClass::isRecord)
                        .filter(AuditTextsTest::hasSubject)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !UNSHOWN.contains(name))
                        .toList();
    }

    private static boolean hasSubject(JavaClass type) {
        return Stream.of(type.reflect().getDeclaredMethods())
                .anyMatch(it -> it.getName().equals("subject") && it.getParameterCount() == 0);
    }
}
