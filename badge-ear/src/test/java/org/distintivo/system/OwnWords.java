package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer has in common, however strange the request. */
final class OwnWords {

    /** What the container itself says of a path that it cannot decode, see docs/security.md. */
    private static final String UNDECODABLE = "CWWWC0005I";

    private OwnWords() {}

    /** Fails where the server failed, or where somebody else's words came back. */
    static RawRequest.Reply answer(TestServer server, RawRequest request) {
        var reply = request.to(server);
        assertThat(reply.status()).as("%s: %s", request, reply).isLessThan(500);
        if (reply.body().contains(UNDECODABLE)) {
            assertThat(reply.status()).as("%s: %s", request, reply).isEqualTo(400);
            return reply;
        }
        if (reply.status() >= 400 && !request.method().equals("HEAD")) {
            assertThat(reply.header("content-type"))
                    .as("%s: %s", request, reply)
                    .matches("application/problem\\+json.*|text/html; ?charset=UTF-8");
            assertThat(reply.body())
                    .as("%s", request)
                    .containsAnyOf("\"code\":\"", "<link rel=\"stylesheet\" href=\"/assets/")
                    .doesNotContain("Exception", "SRVE", "CWW", "RESTEASY", "about:blank");
        }
        return reply;
    }
}
