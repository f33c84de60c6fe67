package org.distintivo.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the in-container tests deploy, once for all of them: the built EAR with all its services,
 * entities, migrations and libraries, and in place of the product's web module one that holds the
 * packages of the tests.
 *
 * <p>A test sees what is public, as any other module does, and may bring beans of its own. It can
 * {@link Await} and read {@link Rows}.
 */
final class Deployments {

    private static final String APPLICATION =
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <initialize-in-order>true</initialize-in-order>
              <module><ejb>badge-ejb.jar</ejb></module>
              <module><web><web-uri>ct.war</web-uri><context-root>/ct</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private static final String BEANS =
            """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"
                   bean-discovery-mode="annotated"/>
            """;

    private Deployments() {}

    static EnterpriseArchive services() {
        var ear =
                ShrinkWrap.create(ZipImporter.class, "services.ear")
                        .importFrom(TestFolders.ear().toFile())
                        .as(EnterpriseArchive.class);
        ear.delete("badge-web.war");
        ear.delete("META-INF/application.xml");
        ear.setApplicationXML(new StringAsset(APPLICATION));
        ear.addAsModule(web());
        return ear;
    }

    private static WebArchive web() {
        var tests = home(Deployments.class).toPath();
        return ShrinkWrap.create(WebArchive.class, "ct.war")
                .addPackages(
                        false,
                        // the product's classes of the same package are in the EAR already
                        path -> Files.exists(inside(tests, path.get())),
                        packages(tests))
                .addClasses(Await.class, Rows.class)
                .addAsLibraries(home(Assertions.class), home(net.bytebuddy.ByteBuddy.class))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    /** The names of the packages with a test of this kind. */
    private static String[] packages(Path tests) {
        try (var files = Files.walk(tests)) {
            return files.filter(file -> file.getFileName().toString().endsWith("CT.class"))
                    .map(file -> tests.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inside(Path tests, String path) {
        return tests.resolve(path.replaceFirst("^(/WEB-INF/classes)?/", ""));
    }

    private static File home(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
