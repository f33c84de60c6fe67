package org.distintivo.openbadges.service.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.CodePointOrder;
import org.distintivo.platform.domain.Sha256;

/**
 * Makes the canonical form of a document of known shape by filling in its texts: no JSON-LD, no
 * RDF.
 *
 * <p>Blank nodes are numbered by the order of their first-degree hashes (RDF Dataset
 * Canonicalization 1.0 §4.4.3), and these hashes depend on the texts; so numbers are worked out and
 * lines sorted anew for each document. Where two hashes are equal the template cannot decide and
 * leaves it to the general way.
 */
final class CanonicalTemplate {

    private static final int LONG_LINE = 512;
    private static final Comparator<Statement> BY_TEXT =
            Comparator.comparing(Statement::text, CodePointOrder.INSTANCE);

    private final List<TemplateLine> all;

    /** Lines in which nothing changes, sorted, and the others. */
    private final String[] fixed;

    private final TemplateLine[] open;
    private final Node[] nodes;

    /**
     * What one blank node's hash is made of.
     *
     * @param hash null when it depends on the document's texts
     */
    private record Node(String[] labels, Statement[] fixed, TemplateLine[] open, byte[] hash) {}

    /** A line as one node's hash sees it. */
    private record Statement(String text, TemplateLine line) {

        static Statement of(TemplateLine line, List<String> values, String[] labels) {
            return new Statement(line.fill(values, labels, new StringBuilder()), line);
        }
    }

    private CanonicalTemplate(List<TemplateLine> lines, int count) {
        all = lines;
        fixed =
                lines.stream()
                        .filter(line -> !line.hasGaps())
                        .map(line -> line.fill(List.of(), null, new StringBuilder()))
                        .sorted(CodePointOrder.INSTANCE)
                        .toArray(String[]::new);
        open = lines.stream().filter(TemplateLine::hasGaps).toArray(TemplateLine[]::new);
        nodes = new Node[count];
        for (int node = 0; node < count; node++) {
            nodes[node] = node(node, count);
        }
    }

    /**
     * Returns the name of a blank node while hashing another (RDF Dataset Canonicalization 1.0
     * §4.6): itself is _:a, any other _:z.
     */
    private Node node(int node, int count) {
        var labels = new String[count];
        Arrays.fill(labels, "_:z");
        labels[node] = "_:a";
        var own = all.stream().filter(line -> line.mentions(node)).toList();
        var known =
                own.stream()
                        .filter(line -> !line.hasSlots())
                        .map(line -> Statement.of(line, List.of(), labels))
                        .toArray(Statement[]::new);
        var others = own.stream().filter(TemplateLine::hasSlots).toArray(TemplateLine[]::new);
        var draft = new Node(labels, known, others, null);
        return others.length > 0 ? draft : new Node(labels, known, others, hash(draft, List.of()));
    }

    /**
     * @param canonical the canonical form of a specimen
     * @param slots how many slots there must be; empty when one of them has been lost
     */
    static Optional<CanonicalTemplate> compile(String canonical, int slots) {
        Map<String, Integer> nodes = new HashMap<>();
        var lines = canonical.lines().map(line -> TemplateLine.parse(line, nodes)).toList();
        for (int slot = 0; slot < slots; slot++) {
            var word = DocumentShape.slot(slot);
            if (!canonical.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(new CanonicalTemplate(lines, nodes.size()));
    }

    /**
     * Returns a canonical form that was sorted by UTF-16 units, sorted by code point as the
     * standard says.
     */
    static String reordered(String canonical) {
        Map<String, Integer> nodes = new HashMap<>();
        var lines = canonical.lines().map(line -> TemplateLine.ofStatement(line, nodes)).toList();
        return new CanonicalTemplate(lines, nodes.size())
                .fill(List.of())
                .orElseGet(() -> sorted(canonical));
    }

    /** Names of blank nodes that no first-degree hash decides on depend on no order of texts. */
    private static String sorted(String canonical) {
        return canonical
                .lines()
                .map(line -> line + "\n")
                .sorted(CodePointOrder.INSTANCE)
                .collect(Collectors.joining());
    }

    /** Returns the same with some texts filled in for good, see {@link TemplateLine#bind}. */
    CanonicalTemplate bind(String[] constants, int[] numbers) {
        var bound = all.stream().map(line -> line.bind(constants, numbers)).toList();
        return new CanonicalTemplate(bound, nodes.length);
    }

    /** Returns the canonical form with these texts; empty when only the general way can tell. */
    Optional<String> fill(List<String> values) {
        var line = new StringBuilder(LONG_LINE);
        var labels = labels(values);
        if (labels == null) {
            return Optional.empty();
        }
        var filled = Arrays.copyOf(fixed, fixed.length + open.length);
        int length = 0;
        for (int i = 0; i < open.length; i++) {
            filled[fixed.length + i] = open[i].fill(values, labels, line);
        }
        Arrays.sort(filled, CodePointOrder.INSTANCE);
        for (var one : filled) {
            length += one.length();
        }
        var text = new StringBuilder(length);
        for (int i = 0; i < filled.length; i++) {
            if (i == 0 || !filled[i].equals(filled[i - 1])) {
                text.append(filled[i]);
            }
        }
        return Optional.of(text.toString());
    }

    /** Returns the labels of blank nodes; null when two have the same hash. */
    private String[] labels(List<String> values) {
        var hashes = new byte[nodes.length][];
        var order = new Integer[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            order[node] = node;
            var known = nodes[node].hash();
            hashes[node] = known != null ? known : hash(nodes[node], values);
        }
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(hashes[a], hashes[b]));
        var labels = new String[nodes.length];
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && Arrays.equals(hashes[order[i - 1]], hashes[order[i]])) {
                return null;
            }
            labels[order[i]] = "_:c14n" + i;
        }
        return labels;
    }

    private static byte[] hash(Node node, List<String> values) {
        int known = node.fixed().length;
        var filled = Arrays.copyOf(node.fixed(), known + node.open().length);
        for (int i = 0; i < node.open().length; i++) {
            filled[known + i] = Statement.of(node.open()[i], values, node.labels());
        }
        Arrays.sort(filled, BY_TEXT);
        var digest = Sha256.start();
        for (int i = 0; i < filled.length; i++) {
            if (!isRepeated(filled, i)) {
                digest.update(filled[i].text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return digest.digest();
    }

    /**
     * Whether the same statement stands before. What only looks the same, because all other nodes
     * are called _:z here, counts as often as it is there (§4.6.3 step 3).
     */
    private static boolean isRepeated(Statement[] sorted, int at) {
        for (int i = at - 1; i >= 0 && sorted[i].text().equals(sorted[at].text()); i--) {
            if (sorted[i].line().hasNodesOf(sorted[at].line())) {
                return true;
            }
        }
        return false;
    }
}
