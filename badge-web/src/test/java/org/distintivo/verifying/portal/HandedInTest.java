package org.distintivo.verifying.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is checked of all that was handed in at once. */
class HandedInTest {

    private final Messages messages = new Messages();

    @Test
    void a_file_goes_before_a_photo_a_text_and_an_address() {
        assertThat(HandedIn.of(part(1), part(1), "text", "link"))
                .containsExactly(HandedIn.FILE, HandedIn.PHOTO, HandedIn.TEXT, HandedIn.LINK);
    }

    @Test
    void empty_fields_are_not_handed_in() {
        assertThat(HandedIn.of(part(0), null, " ", null)).isEmpty();
        assertThat(HandedIn.of(part(0), null, null, "link")).containsExactly(HandedIn.LINK);
    }

    @ParameterizedTest
    @EnumSource
    void each_has_a_name_in_each_language(HandedIn way) {
        assertThat(messages.languages())
                .allSatisfy(it -> assertThat(messages.text(it, way.key())).isNotBlank());
    }

    private static Part part(long size) {
        return (Part)
                Proxy.newProxyInstance(
                        HandedInTest.class.getClassLoader(),
                        new Class<?>[] {Part.class},
                        (self, method, arguments) ->
                                method.getName().equals("getSize") ? size : null);
    }
}
