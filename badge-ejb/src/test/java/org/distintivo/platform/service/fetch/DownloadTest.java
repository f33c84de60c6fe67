package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.distintivo.platform.service.Download;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long is taken as it comes, and ends where it becomes too much. */
@Timeout(60)
class DownloadTest {

    private static final long MOST = 100_000;
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/csv; x=y\r\n";

    @AutoClose private final OtherServers others = new OtherServers();

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private String mediaType;

    @Test
    void a_long_answer_is_taken_with_what_tells_it_from_the_next() throws Exception {
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying(
                        OK
                                + "ETag: \"a\"\r\nLast-Modified: Tue, 01 Dec 2026 10:00:00 GMT\r\n"
                                + "Content-Length: 5\r\n\r\ntitle"));

        var answer = download(wanted(null, null));

        assertThat(answer)
                .isEqualTo(new Download.Answer(200, "\"a\"", "Tue, 01 Dec 2026 10:00:00 GMT"));
        assertThat(taken.toString(StandardCharsets.UTF_8)).isEqualTo("title");
        assertThat(mediaType).isEqualTo("text/csv");
    }

    @Test
    void what_is_there_already_is_not_sent_again() throws Exception {
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n"));

        var answer = download(wanted("\"a\"", "Tue, 01 Dec 2026 10:00:00 GMT"));

        assertThat(answer.isNotModified()).isTrue();
        assertThat(taken.size()).isZero();
        assertThat(others.server().requests().get(0).lines())
                .contains(
                        "If-None-Match: \"a\"", "If-Modified-Since: Tue, 01 Dec 2026 10:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500, 503})
    void nothing_is_taken_of_an_error(int status) throws Exception {
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying(
                        "HTTP/1.1 " + status + " No\r\nContent-Length: 5\r\n\r\nsorry"));

        assertThat(download(wanted(null, null)).status()).isEqualTo(status);
        assertThat(taken.size()).isZero();
    }

    @Test
    void two_gigabytes_are_refused_by_their_head() throws Exception {
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying(OK + "Content-Length: 2147483648\r\n\r\nx"));

        assertThat(failure()).isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(taken.size()).isZero();
    }

    @Test
    void what_goes_on_and_on_ends_where_it_becomes_too_much() throws Exception {
        others.serve(
                OtherServers.HOST,
                (head, out) -> {
                    out.write((OK + "\r\n").getBytes(StandardCharsets.UTF_8));
                    while (true) {
                        out.write(new byte[8_192]);
                    }
                });

        assertThat(failure()).isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(taken.size()).isLessThanOrEqualTo((int) MOST);
    }

    @Test
    void what_drips_ends_with_the_time() throws Exception {
        others.serve(
                OtherServers.HOST,
                (head, out) -> {
                    out.write((OK + "Content-Length: 90000\r\n\r\n").getBytes());
                    for (int i = 0; i < 3; i++) {
                        out.write('x');
                        out.flush();
                        others.passes(Duration.ofSeconds(40));
                    }
                    out.write('x');
                    out.flush();
                });

        assertThat(failure()).isEqualTo(FetchFailure.TOO_SLOW);
    }

    @Test
    void what_is_packed_is_not_unpacked() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[1 << 20]);
        }
        others.serve(
                OtherServers.HOST,
                (head, out) -> {
                    out.write((OK + "Content-Encoding: gzip\r\n\r\n").getBytes());
                    out.write(packed.toByteArray());
                });

        assertThat(failure()).isEqualTo(FetchFailure.UNREACHABLE);
        assertThat(taken.size()).isZero();
    }

    @Test
    void redirects_are_checked_as_the_first_address_was() throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.redirect("https://inside.example.org/x"));
        others.name("inside.example.org", "10.0.0.7");
        var fetcher = others.fetcher(FetchRules.of(OtherServers.HOST + " inside.example.org", ""));

        var failed =
                catchThrowableOfType(
                        FetchFailedException.class,
                        () -> fetcher.download(wanted(null, null), this::take));

        assertThat(failed.reason()).isEqualTo(FetchFailure.NOT_PUBLIC);
        assertThat(others.dialed()).hasSize(1);
    }

    private FetchFailure failure() {
        return catchThrowableOfType(FetchFailedException.class, () -> download(wanted(null, null)))
                .reason();
    }

    private Download.Answer download(Download wanted) throws FetchFailedException {
        return others.fetcher(FetchRules.of(OtherServers.HOST, "")).download(wanted, this::take);
    }

    private void take(String type, java.io.InputStream body) throws IOException {
        mediaType = type;
        body.transferTo(taken);
    }

    private static Download wanted(String etag, String lastModified) {
        return new Download(
                URI.create(OtherServers.ADDRESS),
                "*/*",
                etag,
                lastModified,
                Duration.ofSeconds(60),
                MOST,
                3);
    }
}
