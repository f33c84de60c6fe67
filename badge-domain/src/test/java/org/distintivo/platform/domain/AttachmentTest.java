package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void an_ascii_name_stands_as_it_is() {
        assertThat(new Attachment("marzo-errors.csv").disposition())
                .isEqualTo("attachment; filename=\"marzo-errors.csv\"");
    }

    /** Of the two, RFC 6266 §4.3 makes a browser take the extended one. */
    @Test
    void another_is_told_twice() {
        assertThat(new Attachment("Esiti è\".csv").disposition())
                .isEqualTo(
                        "attachment; filename=\"Esiti __.csv\";"
                                + " filename*=UTF-8''Esiti%20%C3%A8%22.csv");
    }
}
