package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The server of the in-container tests, which Arquillian starts at the first {@code *CT} (see
 * {@code arquillian.xml}): the product's configuration, on H2, without the product's own entry:
 * {@link Deployments} stands in its place.
 */
final class ContainerServer {

    private static final String FOLDER = "ct";

    /** Arquillian refuses to start beside any server of this name, whoever's it is. */
    static final String NAME = FOLDER + ProcessHandle.current().pid();

    private static final List<String> INCLUDES =
            List.of("variables.xml", "logging.xml", "http.xml", "datasource.xml", "security.xml");

    private ContainerServer() {}

    /** Writes its files, and what {@code arquillian.xml} has to know of it. */
    static void prepare() {
        var folder = TestFolders.emptyFolder(FOLDER);
        System.setProperty("ct.name", NAME);
        System.setProperty("ct.usr", folder.resolve("usr").toString());
        System.setProperty("ct.port", Integer.toString(TestFolders.freePort()));
        System.setProperty("ct.bindings", folder.resolve("application-bnd.xml").toString());
        try {
            write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServerLog log() {
        return new ServerLog(NAME, folder().resolve("usr/servers").resolve(NAME).resolve("logs"));
    }

    private static Path folder() {
        return TestFolders.folder(FOLDER);
    }

    private static void write(Path folder) throws IOException {
        var server = ServerFiles.configure(folder, NAME);
        var product = Files.readString(TestFolders.config().resolve("server.xml"));
        Files.writeString(
                folder.resolve("application-bnd.xml"), element(product, "application-bnd"));
        Files.writeString(server.resolve("server.xml"), serverXml(product));
    }

    private static String serverXml(String product) {
        var xml = new StringBuilder("<server>\n").append(element(product, "featureManager"));
        xml.append("<featureManager><feature>localConnector-1.0</feature></featureManager>\n");
        INCLUDES.forEach(file -> xml.append("<include location=\"" + file + "\"/>\n"));
        xml.append(variable("BADGE_HTTP_PORT", System.getProperty("ct.port")));
        xml.append(variable("BADGE_HTTPS_PORT", Integer.toString(TestFolders.freePort())));
        xml.append(variable("BADGE_DATA_DIR", folder().resolve("data").toString()));
        xml.append(variable("BADGE_KEYSTORE_PASSWORD", "system-test-keystore"));
        return xml.append("</server>\n").toString();
    }

    private static String variable(String name, String value) {
        return "<variable name=\"" + name + "\" value=\"" + value + "\"/>\n";
    }

    private static String element(String xml, String name) {
        var found = Pattern.compile("(?s)<" + name + ">.*</" + name + ">").matcher(xml);
        if (!found.find()) {
            throw new IllegalStateException("config/server.xml has no " + name);
        }
        return found.group() + "\n";
    }
}
