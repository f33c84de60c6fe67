package org.distintivo.platform.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.domain.Sha256;

/**
 * Serves style sheet, script and mark of the portal, each under an address that changes with its
 * content: browsers keep them for a year and never show an old one. In pages: {@code
 * #{assets.of('portal.js')}}. Pages link the style sheet of {@link BrandFiles}.
 */
@Named
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";

    private static final String SOURCE = "/WEB-INF/assets/";
    static final int HASH_DIGITS = 12;

    @Inject private ServletContext context;

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        for (var path : context.getResourcePaths(SOURCE)) {
            var name = path.substring(SOURCE.length());
            try (var stream = context.getResourceAsStream(path)) {
                var content = stream.readAllBytes();
                var hashed = Sha256.hex(content).substring(0, HASH_DIGITS) + "/" + name;
                contents.put(hashed, content);
                addresses.put(name, FOLDER + hashed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public String of(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return address;
    }

    /** Returns what is in one of them. */
    String text(String name) {
        var content = contents.get(of(name).substring(FOLDER.length()));
        return new String(content, StandardCharsets.UTF_8);
    }

    Optional<byte[]> find(String hashAndName) {
        return Optional.ofNullable(contents.get(hashAndName));
    }
}
