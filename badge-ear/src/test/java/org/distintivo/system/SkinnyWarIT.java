package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A class that is in the EAR twice is two classes, and its static state is there twice. */
class SkinnyWarIT {

    @Test
    void the_web_module_carries_none_of_our_other_modules() throws IOException {
        assertThat(namesInWar()).noneMatch(name -> name.startsWith("WEB-INF/lib/badge-"));
    }

    private static List<String> namesInWar() throws IOException {
        var names = new ArrayList<String>();
        try (var ear = new ZipFile(System.getProperty("distintivo.ear"));
                var war = new ZipInputStream(ear.getInputStream(ear.getEntry("badge-web.war")))) {
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
