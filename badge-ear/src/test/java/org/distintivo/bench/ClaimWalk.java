package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * From the link of a claim mail to the accepted badge, as the browser of somebody who is signed in
 * goes it: the claim page, Accept, and then, or not, the badge's page to which that leads. The
 * connection does as little as a client can.
 */
record ClaimWalk(KeepAlive connection, String cookies) {

    private static final Pattern ACCEPT = Pattern.compile("name=\"accept\" value=\"([^\"]+)\"");
    private static final Pattern FORM =
            Pattern.compile(
                    "<form id=\"decide\"[^>]* action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]*\")? value=\"([^\"]*)\"");

    /**
     * Returns where the answer to Accept leads: the badge is accepted, its credential signed and
     * both are written.
     */
    String accept(String link) {
        var claim = connection.read(connection.request(URI.create(link).getPath(), cookies));
        assertThat(claim.status()).isEqualTo(200);
        var form = FORM.matcher(claim.body());
        assertThat(form.find()).as("form on %s", link).isTrue();
        var button = ACCEPT.matcher(form.group());
        assertThat(button.find()).as("Accept on %s", link).isTrue();
        var fields = new StringBuilder("accept=").append(encoded(button.group(1)));
        HIDDEN.matcher(form.group())
                .results()
                .forEach(
                        field ->
                                fields.append('&')
                                        .append(encoded(field.group(1)))
                                        .append('=')
                                        .append(encoded(field.group(2))));
        var sent = connection.read(connection.post(form.group(1), cookies, fields.toString()));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).startsWith("/my/badges/");
        return sent.location();
    }

    void open(String address) {
        var badge = connection.read(connection.request(address, cookies));
        assertThat(badge.status()).isEqualTo(200);
        assertThat(badge.body()).contains("/share\"").doesNotContain("name=\"accept\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
