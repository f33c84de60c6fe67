package org.distintivo.platform.portal;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives each Faces request its {@link PageProblems}. */
public class PageProblemsFactory extends ExceptionHandlerFactory {

    public PageProblemsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageProblems(getWrapped().getExceptionHandler());
    }
}
