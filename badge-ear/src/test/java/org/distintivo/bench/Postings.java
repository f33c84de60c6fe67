package org.distintivo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Openings as boards tell them, with a text of about two thousand characters each. */
final class Postings {

    private static final String[] ROLES = {
        "Cloud administrator", "Data analyst", "Network engineer", "Project lead", "Tester",
        "Service desk agent", "Systems engineer", "Security analyst", "Developer", "Trainer"
    };
    private static final String[] CITIES = {"Torino", "Berlin", "Lyon", "Madrid", "Porto"};
    private static final String[] COUNTRIES = {"IT", "DE", "FR", "ES", "PT"};
    private static final String[] SENTENCES = {
        "You will work with our team on the systems that our customers use every day.",
        "We are looking for a person who likes to explain and to listen.",
        "Experience with Linux, networks and databases is welcome.",
        "You write down what you have learned, so that others find it.",
        "Our offices are in the center, and you may work from home on some days.",
        "Knowledge of Kubernetes, Python or SQL is an advantage.",
        "We offer a budget for certifications and the time to prepare for them.",
        "You are on call one week in six, which is paid."
    };

    private static final int PARAGRAPHS = 4;

    private final Random random;
    private final int paragraphs;

    Postings(long seed) {
        this(seed, PARAGRAPHS);
    }

    /**
     * @param paragraphs of each text, of about five hundred characters
     */
    Postings(long seed, int paragraphs) {
        random = new Random(seed);
        this.paragraphs = paragraphs;
    }

    /** Writes a feed of JSON lines to a file. */
    void write(Path file, String batch, int count) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < count; number++) {
                out.write(line(batch, number));
                out.write('\n');
            }
        }
    }

    /** Returns a feed of JSON lines. */
    String lines(String batch, int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> line(batch, it))
                .collect(Collectors.joining("\n"));
    }

    private String line(String batch, int number) {
        int where = random.nextInt(CITIES.length);
        int pay = 30 + random.nextInt(40);
        return "{\"@type\":\"JobPosting\",\"identifier\":\"%s-%d\",\"title\":\"%s %s %d\","
                        .formatted(
                                batch, number, ROLES[random.nextInt(ROLES.length)], batch, number)
                + "\"hiringOrganization\":{\"name\":\"Employer %d\"},"
                        .formatted(random.nextInt(500))
                + "\"jobLocation\":{\"address\":{\"addressLocality\":\"%s\",\"addressCountry\":\"%s\"}},"
                        .formatted(CITIES[where], COUNTRIES[where])
                + "\"baseSalary\":\"EUR %d000 - %d000 per year\",\"employmentType\":\"FULL_TIME\","
                        .formatted(pay, pay + 10)
                + "\"url\":\"https://board.example/%s/%d\",\"skills\":\"Linux, SQL, Python\","
                        .formatted(batch, number)
                + "\"description\":\"%s\"}".formatted(text());
    }

    private String text() {
        var html = new StringBuilder();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            html.append("<h3>Part ").append(paragraph).append("</h3><ul>");
            for (int item = 0; item < 6; item++) {
                html.append("<li>")
                        .append(SENTENCES[random.nextInt(SENTENCES.length)])
                        .append("</li>");
            }
            html.append("</ul>");
        }
        return html.toString();
    }
}
