package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UploadLimitsTest {

    @Test
    void the_faces_servlet_has_the_limits_of_the_servlet_before_it() throws Exception {
        var descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertThat(descriptor)
                .contains("<max-file-size>" + UploadLimits.FILE_BYTES + "<")
                .contains("<max-request-size>" + UploadLimits.FORM_BYTES + "<")
                .contains("<file-size-threshold>" + UploadLimits.MEMORY_BYTES + "<");
    }
}
