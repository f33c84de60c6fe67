package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.distintivo.insight.domain.PostingSourceRefusedException;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.service.FeedPreview;
import org.distintivo.insight.service.FeedPreview.Preview;
import org.distintivo.insight.service.PostingSourceService;
import org.distintivo.insight.service.PostingSourceView;
import org.distintivo.insight.service.reading.PostingMapping;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.UploadLimits;

/**
 * Lets staff say at {@code /console/postings/sources/{name}/mapping} what the names in the feeds of
 * a source mean, and shows what would be understood of a file.
 */
@Named
@RequestScoped
public class MappingPage {

    @Inject private PostingSourceService sources;
    @Inject private FeedPreview previews;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private PostingSourceView view;
    private String lines;
    private Part file;
    private Preview preview;

    @PostConstruct
    void load() {
        view = sources.require(request.getParameter("name"));
        lines = view.mapping();
    }

    /** Says that a file was too large, for which the server does not read the form. */
    public void look() {
        var posted = request.getMethod().equals("POST");
        if (posted && !FacesContext.getCurrentInstance().isPostback()) {
            navigation.refuse("file", PostingsRefusedException.tooLarge(UploadLimits.FILE_BYTES));
        }
    }

    /**
     * Reads the first postings of a file with the mapping that is saved. The file has a form of its
     * own, as the server keeps no line breaks of a text that comes beside a file.
     */
    public String read() {
        if (file == null || file.getSize() == 0) {
            navigation.refuse("file", PostingsRefusedException.missing());
            return null;
        }
        try (var content = file.getInputStream()) {
            preview = previews.read(content, view.mapping());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    public String save() {
        try {
            sources.map(view.name(), lines == null ? "" : lines);
        } catch (PostingSourceRefusedException e) {
            navigation.refuse("lines", e);
            return null;
        }
        navigation.done("insight.mapping.saved");
        return navigation.to("/console/postings/sources/" + view.name() + "/mapping");
    }

    public PostingSourceView getView() {
        return view;
    }

    /** Returns the words for what a name can mean. */
    public String getMeanings() {
        return String.join(", ", PostingMapping.meanings());
    }

    /** Returns what the file said; null where none was read. */
    public Preview getPreview() {
        return preview;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
