package org.distintivo.platform.service.picture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.distintivo.platform.domain.PictureRefusedException;

/**
 * Reads an SVG part by part and keeps what {@link SvgNames} lists. The parser knows no document
 * types and fetches nothing; entities, scripts, events, animations, letters and references to
 * anywhere else are refused, and so is what would grow too large when it is drawn ({@link
 * SvgCost}).
 */
final class SvgFilter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** In whatever encoding; the parser would leave its uses out without a word. */
    private static final Pattern ENTITY =
            Pattern.compile("<\\x00?!\\x00?E\\x00?N\\x00?T\\x00?I\\x00?T\\x00?Y");

    private static final int MOST_ELEMENTS = 5_000;
    private static final int MOST_DEPTH = 50;

    private final SvgStyles styles = new SvgStyles();
    private final List<Styled> styled = new ArrayList<>();
    private final Deque<SvgPart> open = new ArrayDeque<>();
    private int elements;
    private SvgPart root;

    /** A part whose styles are known when the whole picture was read. */
    private record Styled(SvgPart part, Set<String> classes, Map<String, String> own) {}

    private SvgFilter() {}

    /** Returns whether a file begins as one of a markup language does. */
    static boolean isMarkup(byte[] file) {
        for (var b : file) {
            boolean before = b <= ' '; // white space, a mark of byte order, or half a character
            if (!before) {
                return b == '<';
            }
        }
        return false;
    }

    static SvgDocument clean(byte[] file) {
        if (ENTITY.matcher(new String(file, StandardCharsets.ISO_8859_1)).find()) {
            throw PictureRefusedException.part("<!ENTITY>");
        }
        var filter = new SvgFilter();
        try {
            filter.read(factory().createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            throw PictureRefusedException.broken();
        }
        filter.styled.forEach(filter::style);
        SvgCost.requireBearable(filter.root);
        return SvgFrame.document(filter.root);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private void read(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity(in);
                default -> {
                    // texts, comments and instructions are left out
                }
            }
        }
        in.close();
    }

    private static PictureRefusedException entity(XMLStreamReader in) {
        return PictureRefusedException.part("&" + in.getLocalName() + ";");
    }

    private void start(XMLStreamReader in) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS || open.size() > MOST_DEPTH) {
            throw PictureRefusedException.costly();
        }
        var name = in.getLocalName();
        var space = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        boolean own = space.equals(SVG) || space.isEmpty();
        if (root == null && !(own && name.equals("svg"))) {
            throw PictureRefusedException.otherKind();
        }
        if (space.equals(HTML)) {
            throw PictureRefusedException.part(name);
        }
        if (!own || SvgNames.LEFT_OUT.contains(name)) {
            skip(in);
        } else if (name.equals("style")) {
            styles.add(text(in));
        } else {
            open(in, name);
        }
    }

    private void open(XMLStreamReader in, String name) {
        if (SvgNames.LETTERS.contains(name)) {
            throw PictureRefusedException.letters();
        }
        if (!SvgNames.ELEMENTS.contains(name)) {
            throw PictureRefusedException.part(name);
        }
        var part = new SvgPart(name);
        attributes(in, part);
        if (root == null) {
            root = part;
        } else {
            open.peek().children().add(part);
        }
        open.push(part);
    }

    private void attributes(XMLStreamReader in, SvgPart part) {
        Set<String> classes = Set.of();
        Map<String, String> own = Map.of();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var space = in.getAttributeNamespace(i);
            var name = in.getAttributeLocalName(i);
            var value = in.getAttributeValue(i);
            boolean plain = space == null || space.isEmpty();
            if (name.equals("href") && (plain || space.equals(XLINK))) {
                part.attributes().put("href", "#" + SvgNames.target(value));
            } else if (plain && name.equals("id") && SvgNames.isId(value)) {
                part.attributes().put("id", value);
            } else if (plain && name.equals("class")) {
                classes = new LinkedHashSet<>(List.of(value.strip().split("\\s+")));
            } else if (plain && name.equals("style")) {
                own = SvgStyles.declared(value);
            } else if (plain) {
                SvgNames.value(name, value).ifPresent(it -> part.attributes().put(name, it));
            }
        }
        styled.add(new Styled(part, classes, own));
    }

    private void style(Styled it) {
        styles.apply(it.part(), it.classes());
        it.part().attributes().putAll(it.own());
    }

    /** Skips an element and all that is in it; what counts, counts. */
    private void skip(XMLStreamReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (++elements > MOST_ELEMENTS || HTML.equals(in.getNamespaceURI())) {
                    throw PictureRefusedException.part(in.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw entity(in);
            }
        }
    }

    private static String text(XMLStreamReader in) throws XMLStreamException {
        var text = new StringBuilder();
        for (var event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(in.getText());
            } else if (event != XMLStreamConstants.COMMENT) {
                throw PictureRefusedException.part("style");
            }
        }
        return text.toString();
    }
}
