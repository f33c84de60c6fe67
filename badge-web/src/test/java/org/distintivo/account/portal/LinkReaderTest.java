package org.distintivo.account.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How who opens a mailed link stands to its account. */
class LinkReaderTest {

    private final Messages messages = new Messages();

    @Test
    void only_who_is_signed_in_to_that_account_is_its_owner() {
        assertThat(LinkReader.of(Optional.of(1L), Optional.of(1L))).isEqualTo(LinkReader.OWNER);
        assertThat(LinkReader.of(Optional.of(1L), Optional.of(2L))).isEqualTo(LinkReader.OTHER);
        assertThat(LinkReader.of(Optional.of(1L), Optional.empty())).isEqualTo(LinkReader.NOBODY);
        assertThat(LinkReader.of(Optional.empty(), Optional.of(2L))).isEqualTo(LinkReader.NOBODY);
    }

    @ParameterizedTest
    @EnumSource
    void each_is_told_what_a_used_link_has_done(LinkReader reader) {
        for (var language : messages.languages()) {
            assertThat(messages.text(language, "account.reset.used." + reader)).isNotBlank();
            if (reader != LinkReader.NOBODY) {
                assertThat(messages.text(language, "account.reset.reader." + reader)).isNotBlank();
            }
        }
    }
}
