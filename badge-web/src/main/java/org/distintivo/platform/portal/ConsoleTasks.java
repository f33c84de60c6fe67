package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Lists what staff do in the console, by what they want and not by what it is kept in. */
@Named
@ApplicationScoped
public class ConsoleTasks {

    private static final List<Group> GROUPS =
            List.of(
                    group(
                            "people",
                            task("person", "/console/earners"),
                            task("answer", "/console/missing"),
                            task("name", "/console/names")),
                    group(
                            "results",
                            task("load", "/console/imports"),
                            task("look", "/console/results"),
                            task("held", "/console/cases")),
                    group(
                            "program",
                            task("catalog", "/console/catalog"),
                            task("newest", "/console/catalog/load"),
                            task("postings", "/console/postings"),
                            task("employers", "/console/employers"),
                            task("salaries", "/console/salaries"),
                            task("skills", "/console/skills"),
                            task("brand", "/console/brand")),
                    group(
                            "service",
                            task("mail", "/console/mail"),
                            task("keys", "/console/keys"),
                            task("clients", "/console/clients"),
                            task("webhooks", "/console/webhooks"),
                            task("issuers", "/console/issuers"),
                            task("staff", "/console/staff")));

    /**
     * What belongs together.
     *
     * @param key of its words
     */
    public record Group(String key, List<Task> tasks) implements Serializable {}

    /**
     * Something that staff do.
     *
     * @param key of its words
     */
    public record Task(String key, String address) implements Serializable {}

    public List<Group> getGroups() {
        return GROUPS;
    }

    private static Group group(String name, Task... tasks) {
        return new Group("platform.tasks.group." + name, List.of(tasks));
    }

    private static Task task(String name, String address) {
        return new Task("platform.tasks." + name, address);
    }
}
