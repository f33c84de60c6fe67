package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * What is in the EAR and what must not be: a class that is there twice is two classes with two
 * static states, and what signs anything for anybody is for test suites only.
 */
class SkinnyWarIT {

    @Test
    void the_web_module_carries_none_of_our_other_modules() throws IOException {
        assertThat(names("badge-web.war")).noneMatch(n -> n.startsWith("WEB-INF/lib/badge-"));
    }

    @Test
    void the_vc_api_is_in_no_release() throws IOException {
        assertThat(names("badge-web.war"))
                .anyMatch(name -> name.endsWith("/VerificationsResource.class"))
                .noneMatch(name -> name.contains("VcApi"));
        assertThat(names("badge-ejb.jar"))
                .anyMatch(name -> name.endsWith("/VerificationService.class"))
                .noneMatch(name -> name.contains("/vcapi/") && name.endsWith(".class"));
    }

    private static List<String> names(String module) throws IOException {
        var names = new ArrayList<String>();
        try (var ear = new ZipFile(System.getProperty("distintivo.ear"));
                var archive = new ZipInputStream(ear.getInputStream(ear.getEntry(module)))) {
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
