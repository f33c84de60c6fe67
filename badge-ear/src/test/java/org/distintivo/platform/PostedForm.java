package org.distintivo.platform;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.system.FormBrowser;
import org.jsoup.nodes.Element;

/** One form of a page, filled in as a person would, field by field in the order of the page. */
record PostedForm(String action, boolean multipart, List<Field> fields) {

    private static final String BOUNDARY = "----distintivo-fuzz";

    record Field(String name, String value, boolean file) {}

    /**
     * @param button that is pressed; only buttons of this name and value are sent
     */
    static PostedForm of(Element form, Field button) {
        var fields = new ArrayList<Field>();
        for (var control : form.select("input[name], select[name], textarea[name]")) {
            var type = control.attr("type");
            if (!type.equals("submit") && !type.equals("radio")) {
                fields.add(new Field(control.attr("name"), value(control), type.equals("file")));
            }
        }
        if (button != null) {
            fields.add(button);
        }
        return new PostedForm(
                form.attr("action"), form.attr("enctype").startsWith("multipart"), fields);
    }

    static List<Field> buttons(Element form) {
        return form.select("button[name], input[type=submit][name]").stream()
                .map(it -> new Field(it.attr("name"), it.attr("value"), false))
                .toList();
    }

    private static String value(Element control) {
        return switch (control.attr("type")) {
            case "hidden" -> control.attr("value");
            case "email" -> "fuzz@example.org";
            case "checkbox" -> "on";
            case "date" -> "2030-01-01";
            case "datetime-local" -> "2026-01-01T00:00";
            default -> control.select("option").isEmpty() ? "fuzz" : option(control);
        };
    }

    private static String option(Element select) {
        return select.select("option").get(0).attr("value");
    }

    /** The same with that field as the mutation has it. */
    PostedForm with(int field, Mutation mutation) {
        var changed = new ArrayList<>(fields);
        var original = changed.remove(field);
        changed.addAll(field, mutation.of(original));
        return new PostedForm(action, multipart, changed);
    }

    void sendBy(FormBrowser browser) {
        if (multipart) {
            browser.post(action, "multipart/form-data; boundary=" + BOUNDARY, parts());
        } else {
            browser.post(
                    action,
                    "application/x-www-form-urlencoded",
                    encoded().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String encoded() {
        return fields.stream()
                .map(it -> encoded(it.name()) + "=" + encoded(it.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private byte[] parts() {
        var body = new ByteArrayOutputStream();
        for (var field : fields) {
            var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
            var file = field.file() ? "\"; filename=\"fuzz.txt" : "";
            var text = head + field.name() + file + "\"\r\n\r\n" + field.value() + "\r\n";
            body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    /** What a program may send instead of what a person would type. */
    enum Mutation {
        LEFT_OUT {
            @Override
            List<Field> of(Field field) {
                return List.of();
            }
        },
        DOUBLED {
            @Override
            List<Field> of(Field field) {
                return List.of(field, new Field(field.name(), "another", field.file()));
            }
        },
        LONG {
            @Override
            List<Field> of(Field field) {
                return List.of(new Field(field.name(), "x".repeat(10_000), field.file()));
            }
        },
        CONTROLS {
            @Override
            List<Field> of(Field field) {
                var marks = "a\0b\u0001\u001f\u007f\u202e\u200d\ufffe\r\nc";
                return List.of(new Field(field.name(), marks, field.file()));
            }
        };

        abstract List<Field> of(Field field);
    }
}
