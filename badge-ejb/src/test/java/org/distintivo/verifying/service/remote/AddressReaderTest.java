package org.distintivo.verifying.service.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {

    private static final String PAGE = "https://stranger.example/badges/1";
    private static final String DOCUMENT = "https://stranger.example/ob/v3/credentials/1";

    private final java.util.Map<String, Fetched> there = new java.util.HashMap<>();

    @Test
    void a_credential_is_taken_as_it_is() throws Exception {
        serve(DOCUMENT, 200, "application/vc+ld+json", "{}");

        assertThat(read(DOCUMENT)).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=\"alternate\" type=\"application/vc+ld+json\" href=\"/ob/v3/credentials/1\"/>",
                "<LINK HREF='https://stranger.example/ob/v3/credentials/1' TYPE='application/vc'>",
                "<link rel=icon href=x.png><link\n type = \"application/vc\"\n href = \"../ob/v3/credentials/1\" >"
            })
    void a_page_says_where_its_credential_is(String link) throws Exception {
        serve(PAGE, 200, "text/html", "<!DOCTYPE html><html><head>" + link + "</head></html>");
        serve(DOCUMENT, 200, "application/vc", "{}");

        assertThat(read(PAGE)).isEqualTo("{}");
    }

    @Test
    void a_page_that_does_not_say_so_is_told_as_such() {
        serve(PAGE, 200, "text/html", "<link type=\"text/css\" href=\"a.css\"> application/vc");

        assertThat(refusal(PAGE)).isEqualTo("page-without-badge");
    }

    @Test
    void a_page_that_leads_to_a_page_is_not_followed_for_ever() {
        serve(PAGE, 200, "text/html", "<link type=\"application/vc\" href=\"" + PAGE + "\">");

        assertThat(refusal(PAGE)).isEqualTo("page-without-badge");
    }

    @Test
    void a_page_of_endless_openings_is_read_in_no_time() {
        serve(PAGE, 200, "text/html", "<link ".repeat(100_000));

        assertThat(refusal(PAGE)).isEqualTo("page-without-badge");
    }

    @Test
    void what_is_gone_and_what_never_was_are_told_apart() {
        serve(DOCUMENT, 410, "text/plain", "");

        assertThat(refusal(DOCUMENT)).isEqualTo("gone");
        assertThat(refusal(PAGE)).isEqualTo("nothing-there");
    }

    private void serve(String address, int status, String type, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        there.put(address, new Fetched(URI.create(address), type, status, bytes));
    }

    private String read(String address) throws Exception {
        return new String(AddressReader.read(address, outside()), StandardCharsets.UTF_8);
    }

    private String refusal(String address) {
        return catchThrowableOfType(
                        DocumentRefusedException.class,
                        () -> AddressReader.read(address, outside()))
                .code();
    }

    private RemoteSources outside() {
        return RemoteSources.of(
                (address, accept, budget) ->
                        there.getOrDefault(
                                address.toString(), new Fetched(address, "", 404, new byte[0])),
                FetchLimits.DEFAULT);
    }
}
