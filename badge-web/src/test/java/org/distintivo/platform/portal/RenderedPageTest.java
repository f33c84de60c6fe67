package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedPageTest {

    private static final String PAGE = "<p>a page</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "gzip, deflate, br",
                "br;q=1.0, gzip;q=0.8",
                "deflate,gzip;q=1",
                "gzip;q=0.001"
            })
    void who_takes_gzip_gets_it(String acceptEncoding) {
        assertThat(RenderedPage.takesGzip(acceptEncoding)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br, deflate", "gzip;q=0", "gzip;q=0.000", "x-gzipped"})
    void who_does_not_gets_the_page_as_it_is(String acceptEncoding) {
        assertThat(RenderedPage.takesGzip(acceptEncoding)).isFalse();
        assertThat(RenderedPage.takesGzip(null)).isFalse();
    }

    @Test
    void whoever_has_the_page_already_is_only_told_so() throws IOException {
        var first = asked(null, null);
        assertThat(first.status).isEqualTo(200);
        assertThat(first.body.toString(StandardCharsets.UTF_8)).isEqualTo(PAGE);
        var tag = first.headers.get("ETag");

        var again = asked(tag, "gzip");

        assertThat(again.status).isEqualTo(304);
        assertThat(again.body.size()).isZero();
        assertThat(again.headers).containsEntry("ETag", tag).containsKey("Vary");
    }

    @Test
    void whoever_has_another_page_gets_this_one() throws IOException {
        var answer = asked("W/\"another\"", null);

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.body.toString(StandardCharsets.UTF_8)).isEqualTo(PAGE);
        assertThat(answer.headers).containsEntry("Content-Type", "text/html");
    }

    @Test
    void the_compressed_page_is_the_page() throws IOException {
        var answer = asked(null, "gzip");

        assertThat(answer.headers).containsEntry("Content-Encoding", "gzip");
        var packed = new ByteArrayInputStream(answer.body.toByteArray());
        assertThat(new GZIPInputStream(packed).readAllBytes())
                .isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer asked(String tag, String encodings) throws IOException {
        var answer = new Answer();
        var page = new RenderedPage("text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        page.send(request(tag, encodings), answer.response());
        return answer;
    }

    private static HttpServletRequest request(String tag, String encodings) {
        return Stub.of(
                HttpServletRequest.class,
                (method, arguments) ->
                        switch (arguments[0].toString()) {
                            case "If-None-Match" -> tag;
                            case "Accept-Encoding" -> encodings;
                            default -> null;
                        });
    }

    /** What was sent. */
    private static final class Answer extends ServletOutputStream {

        private final Map<String, String> headers = new HashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int status = 200;

        private HttpServletResponse response() {
            return Stub.of(HttpServletResponse.class, this::take);
        }

        private Object take(String method, Object[] arguments) {
            switch (method) {
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                case "setStatus" -> status = (Integer) arguments[0];
                default -> {}
            }
            return method.equals("getOutputStream") ? this : null;
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
